package main

import (
	"bytes"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"math"
	"sort"
	"strconv"
	"strings"

	"github.com/apache/arrow-go/v18/arrow"
	"github.com/apache/arrow-go/v18/arrow/array"
)

// canonical gives one value of the field; the Arrow type must be exactly the one that Milvus' importer expects.
func canonical(f field, column arrow.Array, row int) (any, error) {
	if column.IsNull(row) {
		return nil, nil
	}
	switch f.Type {
	case "JSON":
		text, err := scalar(f.Type, column, row)
		if err != nil {
			return nil, err
		}
		return jsonValue(text.(string))
	case "SparseFloatVector":
		text, err := scalar(f.Type, column, row)
		if err != nil {
			return nil, err
		}
		return sparse(text.(string))
	case "Array":
		return elements(field{Type: f.ElementType, Fields: f.Fields}, column, row)
	case "Struct":
		return members(f.Fields, column, row)
	case "FloatVector", "Float16Vector", "BFloat16Vector", "BinaryVector", "Int8Vector":
		return vector(f.Type, column, row)
	default:
		return scalar(f.Type, column, row)
	}
}

func scalar(kind string, column arrow.Array, row int) (any, error) {
	switch values := column.(type) {
	case *array.Boolean:
		return values.Value(row), mismatch(kind, column, kind == "Bool")
	case *array.Int8:
		return values.Value(row), mismatch(kind, column, kind == "Int8")
	case *array.Int16:
		return values.Value(row), mismatch(kind, column, kind == "Int16")
	case *array.Int32:
		return values.Value(row), mismatch(kind, column, kind == "Int32")
	case *array.Int64:
		return values.Value(row), mismatch(kind, column, kind == "Int64")
	case *array.Float32:
		return fmt.Sprintf("%08x", math.Float32bits(values.Value(row))), mismatch(kind, column, kind == "Float")
	case *array.Float64:
		return fmt.Sprintf("%016x", math.Float64bits(values.Value(row))), mismatch(kind, column, kind == "Double")
	case *array.String:
		text := kind != "Bool" && kind != "Float" && kind != "Double" && !strings.HasPrefix(kind, "Int")
		return values.Value(row), mismatch(kind, column, text)
	default:
		return nil, mismatch(kind, column, false)
	}
}

func mismatch(kind string, column arrow.Array, fits bool) error {
	if fits {
		return nil
	}
	return fmt.Errorf("%s is read as %s", kind, column.DataType())
}

func elements(element field, column arrow.Array, row int) (any, error) {
	list, is := column.(*array.List)
	if !is {
		return nil, mismatch("Array", column, false)
	}
	from, to := list.ValueOffsets(row)
	values := make([]any, 0, to-from)
	for i := from; i < to; i++ {
		value, err := canonical(element, list.ListValues(), int(i))
		if err != nil {
			return nil, err
		}
		values = append(values, value)
	}
	return values, nil
}

func members(fields []field, column arrow.Array, row int) (any, error) {
	structs, is := column.(*array.Struct)
	if !is {
		return nil, mismatch("Struct", column, false)
	}
	names := column.DataType().(*arrow.StructType)
	if names.NumFields() != len(fields) {
		return nil, mismatch("Struct", column, false)
	}
	values := map[string]any{}
	for _, member := range fields {
		place, found := names.FieldIdx(member.Name)
		if !found {
			return nil, fmt.Errorf("no member %s in %s", member.Name, names)
		}
		value, err := canonical(member, structs.Field(place), row)
		if err != nil {
			return nil, err
		}
		values[member.Name] = value
	}
	return values, nil
}

func vector(kind string, column arrow.Array, row int) (any, error) {
	list, is := column.(*array.List)
	if !is {
		return nil, mismatch(kind, column, false)
	}
	from, to := list.ValueOffsets(row)
	if list.ListValues().NullN() > 0 {
		return nil, fmt.Errorf("%s has null elements", kind)
	}
	var data []byte
	switch values := list.ListValues().(type) {
	case *array.Float32:
		for _, value := range values.Float32Values()[from:to] {
			data = binary.LittleEndian.AppendUint32(data, math.Float32bits(value))
		}
		return hex.EncodeToString(data), mismatch(kind, column, kind == "FloatVector")
	case *array.Uint8:
		data = values.Uint8Values()[from:to]
		return hex.EncodeToString(data), mismatch(kind, column, kind != "FloatVector" && kind != "Int8Vector")
	case *array.Int8:
		for _, value := range values.Int8Values()[from:to] {
			data = append(data, byte(value))
		}
		return hex.EncodeToString(data), mismatch(kind, column, kind == "Int8Vector")
	default:
		return nil, mismatch(kind, column, false)
	}
}

func jsonValue(text string) (any, error) {
	decoder := json.NewDecoder(bytes.NewReader([]byte(text)))
	decoder.UseNumber()
	var value any
	if err := decoder.Decode(&value); err != nil {
		return nil, err
	}
	return numbersAsBits(value)
}

func numbersAsBits(value any) (any, error) {
	var err error
	switch v := value.(type) {
	case json.Number:
		if !strings.ContainsAny(v.String(), ".eE") {
			return v, nil
		}
		number, err := v.Float64()
		return fmt.Sprintf("%016x", math.Float64bits(number)), err
	case map[string]any:
		for name, member := range v {
			if v[name], err = numbersAsBits(member); err != nil {
				return nil, err
			}
		}
	case []any:
		for i, member := range v {
			if v[i], err = numbersAsBits(member); err != nil {
				return nil, err
			}
		}
	}
	return value, nil
}

func sparse(text string) (any, error) {
	var entries map[string]json.Number
	if err := json.Unmarshal([]byte(text), &entries); err != nil {
		return nil, err
	}
	pairs := make([][2]any, 0, len(entries))
	for key, number := range entries {
		index, err := strconv.ParseUint(key, 10, 32)
		if err != nil {
			return nil, err
		}
		value, err := strconv.ParseFloat(number.String(), 32)
		if err != nil {
			return nil, err
		}
		pairs = append(pairs, [2]any{index, fmt.Sprintf("%08x", math.Float32bits(float32(value)))})
	}
	sort.Slice(pairs, func(i, j int) bool { return pairs[i][0].(uint64) < pairs[j][0].(uint64) })
	return pairs, nil
}
