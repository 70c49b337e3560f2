package io.github.milvusfakedata.internal.gen.language;

/**
 * What one frame is like: see {@link FrameTraits}.
 *
 * @param marks its marks
 * @param joint the piece that stands for its last one if something is joined to its sentence, or −1
 * @param fillings how many fillings it has about, as a power of 2
 */
record CompiledFrame(int marks, int joint, int fillings) {}
