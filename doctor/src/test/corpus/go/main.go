// Writes the Parquet files of the corpus with arrow-go, from the rows that make.py wrote.
//
//	go run . DIRECTORY
//
// A file whose rows arrow-go itself reads differently is an error.
package main

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/apache/arrow-go/v18/arrow"
	"github.com/apache/arrow-go/v18/arrow/array"
	"github.com/apache/arrow-go/v18/arrow/memory"
	"github.com/apache/arrow-go/v18/parquet"
	"github.com/apache/arrow-go/v18/parquet/compress"
	"github.com/apache/arrow-go/v18/parquet/file"
	"github.com/apache/arrow-go/v18/parquet/pqarrow"
)

type option = parquet.WriterProperty

var floats = arrow.ListOf(arrow.PrimitiveTypes.Float32)

func field(name string, of arrow.DataType) arrow.Field {
	return arrow.Field{Name: name, Type: of, Nullable: name != "id"}
}

var scalars = arrow.NewSchema([]arrow.Field{
	field("id", arrow.PrimitiveTypes.Int64),
	field("small", arrow.PrimitiveTypes.Int32),
	field("number", arrow.PrimitiveTypes.Int64),
	field("price", arrow.PrimitiveTypes.Float32),
	field("weight", arrow.PrimitiveTypes.Float64),
	field("title", arrow.BinaryTypes.String),
	field("code", arrow.BinaryTypes.String),
	field("same", arrow.BinaryTypes.String),
	field("flag", arrow.FixedWidthTypes.Boolean),
	field("gaps", arrow.PrimitiveTypes.Int64),
	field("never", arrow.BinaryTypes.String),
	field("bits", arrow.BinaryTypes.Binary),
}, nil)

var schemas = map[string]*arrow.Schema{
	"scalars": scalars,
	"empty":   scalars,
	"lists": arrow.NewSchema([]arrow.Field{
		field("id", arrow.PrimitiveTypes.Int64),
		field("vector", floats),
		field("bytes", arrow.ListOf(arrow.PrimitiveTypes.Uint8)),
		field("tags", arrow.ListOf(arrow.BinaryTypes.String)),
		field("scores", arrow.ListOf(arrow.PrimitiveTypes.Float64)),
		field("matrix", arrow.ListOf(arrow.ListOf(arrow.PrimitiveTypes.Int32))),
	}, nil),
	"structs": arrow.NewSchema([]arrow.Field{
		field("id", arrow.PrimitiveTypes.Int64),
		field("parts", arrow.ListOf(arrow.StructOf(
			field("name", arrow.BinaryTypes.String),
			field("size", arrow.PrimitiveTypes.Int32),
			field("point", floats)))),
		field("terms", arrow.StructOf(
			field("indices", arrow.ListOf(arrow.PrimitiveTypes.Uint32)),
			field("values", floats))),
	}, nil),
	"many": arrow.NewSchema([]arrow.Field{
		field("id", arrow.PrimitiveTypes.Int64),
		field("code", arrow.BinaryTypes.String),
	}, nil),
}

var v1 = parquet.WithDataPageVersion(parquet.DataPageV1)
var v2 = parquet.WithDataPageVersion(parquet.DataPageV2)
var noDictionary = parquet.WithDictionaryDefault(false)

func encoded(encoding parquet.Encoding, paths ...string) []option {
	var options []option
	for _, path := range paths {
		options = append(options, parquet.WithEncodingFor(path, encoding))
	}
	return options
}

func pages(options ...option) []option {
	return append(options, parquet.WithDataPageSize(200), parquet.WithBatchSize(16))
}

func variants(dataset string) map[string][]option {
	if dataset == "empty" {
		return map[string][]option{"v1-none": {v1}}
	}
	if dataset == "many" {
		return map[string][]option{
			"v2-snappy-groups": {v2, parquet.WithCompression(compress.Codecs.Snappy), parquet.WithMaxRowGroupLength(500)},
		}
	}
	delta := encoded(parquet.Encodings.DeltaBinaryPacked, "id", "small", "number", "gaps", "bytes.list.element",
		"matrix.list.element.list.element", "parts.list.element.size")
	delta = append(delta, encoded(parquet.Encodings.DeltaByteArray, "title", "same", "never", "tags.list.element")...)
	delta = append(delta, encoded(parquet.Encodings.DeltaLengthByteArray, "code", "bits", "parts.list.element.name")...)
	delta = append(delta, noDictionary, v2, parquet.WithCompression(compress.Codecs.Zstd))
	all := map[string][]option{
		"v1-snappy-pages":     pages(v1, parquet.WithCompression(compress.Codecs.Snappy)),
		"v2-none-pages":       pages(v2),
		"v2-gzip":             {v2, parquet.WithCompression(compress.Codecs.Gzip)},
		"v2-zstd-index":       {v2, parquet.WithCompression(compress.Codecs.Zstd), parquet.WithPageIndexEnabled(true)},
		"v2-none-fallback":    pages(v2, parquet.WithDictionaryPageSizeLimit(100)),
		"v2-zstd-delta":       delta,
		"v2-zstd-delta-pages": pages(delta...),
		"v1-none-groups":      {v1, parquet.WithMaxRowGroupLength(40)},
	}
	if dataset == "scalars" {
		all["v2-none-split"] = append(encoded(parquet.Encodings.ByteStreamSplit, "id", "small", "number", "price", "weight"),
			v2, noDictionary)
		all["v2-lz4"] = []option{v2, parquet.WithCompression(compress.Codecs.Lz4Raw)}
		all["v2-brotli"] = []option{v2, parquet.WithCompression(compress.Codecs.Brotli)}
	}
	return all
}

func rows(directory, dataset string) arrow.RecordBatch {
	lines := must(os.ReadFile(filepath.Join(directory, dataset+".jsonl")))
	text := "[" + strings.Join(strings.Split(strings.TrimSpace(string(lines)), "\n"), ",") + "]"
	record, _, err := array.RecordFromJSON(memory.DefaultAllocator, schemas[dataset], strings.NewReader(text),
		array.WithUseNumber())
	check(err)
	return record
}

func write(path string, record arrow.RecordBatch, options []option) {
	var out bytes.Buffer
	writer := must(pqarrow.NewFileWriter(record.Schema(), &out, parquet.NewWriterProperties(options...),
		pqarrow.NewArrowWriterProperties()))
	if record.NumRows() > 0 {
		check(writer.Write(record))
	}
	check(writer.Close())
	check(os.WriteFile(path, out.Bytes(), 0o644))
}

func compare(path string, record arrow.RecordBatch) {
	reader := must(file.OpenParquetFile(path, false))
	defer reader.Close()
	arrowReader := must(pqarrow.NewFileReader(reader, pqarrow.ArrowReadProperties{}, memory.DefaultAllocator))
	table := must(arrowReader.ReadTable(context.Background()))
	batches := array.NewTableReader(table, max(table.NumRows(), 1))
	var read []byte
	for batches.Next() {
		read = append(read, must(batches.RecordBatch().MarshalJSON())...)
	}
	wanted := must(record.MarshalJSON())
	if record.NumRows() > 0 && !bytes.Equal(read, wanted) {
		check(fmt.Errorf("%s: arrow-go reads other rows than it wrote", path))
	}
}

func must[T any](value T, err error) T {
	check(err)
	return value
}

func check(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func main() {
	directory := os.Args[1]
	count := 0
	for dataset := range schemas {
		record := rows(directory, dataset)
		for variant, options := range variants(dataset) {
			path := filepath.Join(directory, "arrowgo-"+dataset+"-"+variant+".parquet")
			write(path, record, options)
			compare(path, record)
			count++
		}
	}
	fmt.Println(count, "files of arrow-go")
}
