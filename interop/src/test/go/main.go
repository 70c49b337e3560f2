// Command readrows prints every row of dataset directories of Parquet or CSV in the canonical form that
// ../python/dataset.py describes. It reads with the libraries with which Milvus itself does: arrow-go, and Go's own.
//
//	readrows DIRECTORY OUTPUT [DIRECTORY OUTPUT ...]
package main

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"sort"

	"github.com/apache/arrow-go/v18/arrow"
	"github.com/apache/arrow-go/v18/arrow/memory"
	"github.com/apache/arrow-go/v18/parquet/file"
	"github.com/apache/arrow-go/v18/parquet/pqarrow"
)

const batchRows = 1000

type field struct {
	Name        string `json:"name"`
	Type        string `json:"type"`
	ElementType string `json:"element_type"`
	Nullable    bool   `json:"nullable"`
	// Fields are the sub-fields of an array of structs.
	Fields []field `json:"fields"`
}

type meta struct {
	Schema struct {
		Fields []field `json:"fields"`
	} `json:"schema"`
	Info struct {
		Format string `json:"format"`
	} `json:"generation_info"`
}

func main() {
	arguments := os.Args[1:]
	for i := 0; i+1 < len(arguments); i += 2 {
		if err := dump(arguments[i], arguments[i+1]); err != nil {
			fmt.Fprintf(os.Stderr, "%s: %v\n", arguments[i], err)
			os.Exit(1)
		}
	}
}

func dump(directory, output string) (err error) {
	fields, format, err := readFields(filepath.Join(directory, "meta.json"))
	if err != nil {
		return err
	}
	paths, err := filepath.Glob(filepath.Join(directory, "data*."+format))
	if err != nil {
		return err
	}
	sort.Strings(paths)
	target, err := os.Create(output)
	if err != nil {
		return err
	}
	defer func() {
		if closing := target.Close(); err == nil {
			err = closing
		}
	}()
	out := bufio.NewWriter(target)
	dumpOne := dumpFile
	if format == "csv" {
		dumpOne = dumpCSV
	}
	for _, path := range paths {
		if err := dumpOne(path, fields, out); err != nil {
			return fmt.Errorf("%s: %w", path, err)
		}
	}
	return out.Flush()
}

// readFields gives the fields by name, and the format of the files.
func readFields(path string) (map[string]field, string, error) {
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, "", err
	}
	var m meta
	if err := json.Unmarshal(text, &m); err != nil {
		return nil, "", err
	}
	fields := map[string]field{"$meta": {Name: "$meta", Type: "JSON"}}
	for _, one := range m.Schema.Fields {
		fields[one.Name] = one
	}
	return fields, m.Info.Format, nil
}

func dumpFile(path string, fields map[string]field, out *bufio.Writer) error {
	source, err := file.OpenParquetFile(path, false)
	if err != nil {
		return err
	}
	defer source.Close()
	properties := pqarrow.ArrowReadProperties{BatchSize: batchRows}
	reader, err := pqarrow.NewFileReader(source, properties, memory.DefaultAllocator)
	if err != nil {
		return err
	}
	records, err := reader.GetRecordReader(context.Background(), nil, nil)
	if err != nil {
		return err
	}
	defer records.Release()
	rows := int64(0)
	for records.Next() {
		record := records.RecordBatch()
		if err := dumpRecord(record, fields, out); err != nil {
			return err
		}
		rows += record.NumRows()
	}
	// A column that yields nothing ends the reading without an error, so the rows must be counted.
	if rows != source.NumRows() {
		return fmt.Errorf("read %d rows, the footer says %d", rows, source.NumRows())
	}
	return nil
}

func dumpRecord(record arrow.RecordBatch, fields map[string]field, out *bufio.Writer) error {
	encoder := json.NewEncoder(out)
	encoder.SetEscapeHTML(false)
	for row := 0; row < int(record.NumRows()); row++ {
		values := make(map[string]any, record.NumCols())
		for index, column := range record.Columns() {
			name := record.ColumnName(index)
			one, known := fields[name]
			if !known {
				return fmt.Errorf("column %q is in no schema", name)
			}
			value, err := canonical(one, column, row)
			if err != nil {
				return fmt.Errorf("%s, row %d: %w", name, row, err)
			}
			values[name] = value
		}
		if err := encoder.Encode(values); err != nil {
			return err
		}
	}
	return nil
}
