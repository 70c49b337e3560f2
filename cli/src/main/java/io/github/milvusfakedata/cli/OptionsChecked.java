package io.github.milvusfakedata.cli;

import io.github.milvusfakedata.schema.FakeDataException;

/** A command whose options can be checked without running it, so that they are told together with other mistakes. */
interface OptionsChecked {
    /**
     * Checks the options.
     *
     * @throws FakeDataException with everything that is wrong
     */
    void checkOptions();
}
