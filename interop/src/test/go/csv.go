package main

import (
	"bufio"
	"encoding/binary"
	"encoding/csv"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"os"
	"strconv"
	"strings"
)

// dumpCSV reads with the packages with which Milvus itself reads CSV: encoding/csv, strconv and encoding/json.
func dumpCSV(path string, fields map[string]field, out *bufio.Writer) error {
	source, err := os.Open(path)
	if err != nil {
		return err
	}
	defer source.Close()
	reader := csv.NewReader(bufio.NewReader(source))
	header, err := reader.Read()
	if err != nil {
		return err
	}
	encoder := json.NewEncoder(out)
	encoder.SetEscapeHTML(false)
	for row := 0; ; row++ {
		cells, err := reader.Read()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		values := make(map[string]any, len(cells))
		for index, name := range header {
			one, known := fields[name]
			if !known {
				return fmt.Errorf("column %q is in no schema", name)
			}
			if values[name], err = cell(one, cells[index]); err != nil {
				return fmt.Errorf("%s, row %d: %w", name, row, err)
			}
		}
		if err := encoder.Encode(values); err != nil {
			return err
		}
	}
}

// cell gives the canonical form of a cell; an empty one is a null where the field may be null.
func cell(f field, text string) (any, error) {
	if text == "" && f.Nullable {
		return nil, nil
	}
	switch f.Type {
	case "Bool":
		return strconv.ParseBool(text)
	case "Int8", "Int16", "Int32", "Int64", "Float", "Double":
		return number(f.Type, text)
	case "JSON":
		return jsonValue(text)
	case "SparseFloatVector":
		return sparse(text)
	case "Array", "FloatVector", "Float16Vector", "BFloat16Vector", "BinaryVector", "Int8Vector":
		decoder := json.NewDecoder(strings.NewReader(text))
		decoder.UseNumber()
		var value []any
		if err := decoder.Decode(&value); err != nil {
			return nil, err
		}
		return parsed(f, value)
	default:
		return text, nil
	}
}

func number(kind, text string) (any, error) {
	switch kind {
	case "Float":
		value, err := strconv.ParseFloat(text, 32)
		return fmt.Sprintf("%08x", math.Float32bits(float32(value))), err
	case "Double":
		value, err := strconv.ParseFloat(text, 64)
		return fmt.Sprintf("%016x", math.Float64bits(value)), err
	default:
		bits, err := strconv.Atoi(strings.TrimPrefix(kind, "Int"))
		if err != nil {
			return nil, err
		}
		return strconv.ParseInt(text, 10, bits)
	}
}

// parsed gives the canonical form of a value that JSON text held.
func parsed(f field, value any) (any, error) {
	switch v := value.(type) {
	case json.Number:
		return number(f.Type, v.String())
	case map[string]any:
		members := map[string]any{}
		for _, member := range f.Fields {
			one, err := parsed(member, v[member.Name])
			if err != nil {
				return nil, err
			}
			members[member.Name] = one
		}
		return members, nil
	case []any:
		if f.Type != "Array" {
			return bytesOf(f.Type, v)
		}
		elements := make([]any, 0, len(v))
		for _, element := range v {
			one, err := parsed(field{Type: f.ElementType, Fields: f.Fields}, element)
			if err != nil {
				return nil, err
			}
			elements = append(elements, one)
		}
		return elements, nil
	default:
		return v, nil
	}
}

// bytesOf gives the bytes of a dense vector as Milvus stores them.
func bytesOf(kind string, values []any) (any, error) {
	var data []byte
	for _, value := range values {
		parsed, err := strconv.ParseFloat(value.(json.Number).String(), 32)
		if err != nil {
			return nil, err
		}
		bits := math.Float32bits(float32(parsed))
		switch kind {
		case "FloatVector":
			data = binary.LittleEndian.AppendUint32(data, bits)
		case "Float16Vector":
			data = binary.LittleEndian.AppendUint16(data, half(parsed))
		case "BFloat16Vector":
			data = binary.LittleEndian.AppendUint16(data, uint16(bits>>16))
		default:
			data = append(data, byte(int(parsed)))
		}
	}
	return hex.EncodeToString(data), nil
}

// half gives the nearest 16-bit float of a number within their range.
func half(value float64) uint16 {
	sign := uint16(0)
	if math.Signbit(value) {
		sign = 1 << 15
	}
	if value == 0 {
		return sign
	}
	exponent := max(math.Ilogb(value), -14)
	steps := math.RoundToEven(math.Abs(math.Ldexp(value, 10-exponent)))
	return sign | uint16((exponent+14)<<10+int(steps))
}
