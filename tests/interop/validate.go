// Asks Go's jsonschema, that of santhosh-tekuri, about a corpus of documents, with its check of formats.
//
//	go run . SCHEMAS CORPUS
//
// SCHEMAS is the directory of the schemas. CORPUS has an object on each line: `schema`, the name of one of
// them; `text`, a document; `valid`, whether another validator accepts it. The exit status is 1 where this one
// says otherwise.
//
// What is no I-JSON must not be valid. What is nested deeper than 124 isn't asked about: the format stops
// there, and a schema can't say so.
package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"sync"

	"github.com/santhosh-tekuri/jsonschema/v5"
)

const deepest = 124

type document struct {
	Number int
	Schema string
	Text   string
	Valid  bool
}

type answer struct {
	noJSON, tooDeep bool
	disagreement    string
	fault           error
}

// parse reads I-JSON. encoding/json lets half a surrogate pair pass, which I-JSON has not.
func parse(text string) (any, error) {
	if hasHalfPair(text) {
		return nil, errors.New("half a surrogate pair")
	}
	decoder := json.NewDecoder(strings.NewReader(text))
	decoder.UseNumber()
	var value any
	if err := decoder.Decode(&value); err != nil {
		return nil, err
	}
	if _, err := decoder.Token(); err != io.EOF {
		return nil, errors.New("something follows the value")
	}
	return value, nil
}

// hasHalfPair tells whether an escape stands for half a surrogate pair. The decoder replaces it by U+FFFD, so the
// text is the only place to see it. In JSON every backslash begins an escape.
func hasHalfPair(text string) bool {
	highBefore := false
	for at := 0; at < len(text); {
		code, length := uint64(0), 1
		if text[at] == '\\' {
			length = 2
			if strings.HasPrefix(text[at:], `\u`) && at+6 <= len(text) {
				code, _ = strconv.ParseUint(text[at+2:at+6], 16, 16)
				length = 6
			}
		}
		isLow := code >= 0xDC00 && code <= 0xDFFF
		if isLow != highBefore {
			return true
		}
		highBefore = code >= 0xD800 && code <= 0xDBFF
		at += length
	}
	return highBefore
}

func depth(value any) int {
	var items []any
	switch value := value.(type) {
	case map[string]any:
		for _, item := range value {
			items = append(items, item)
		}
	case []any:
		items = value
	default:
		return 0
	}
	most := 0
	for _, item := range items {
		if here := depth(item); here > most {
			most = here
		}
	}
	return most + 1
}

// compile reads the schemas of a directory, by name. None of them refers to another file.
func compile(directory string) (map[string]*jsonschema.Schema, error) {
	const suffix = ".schema.json"
	files, err := filepath.Glob(filepath.Join(directory, "*"+suffix))
	if err != nil {
		return nil, err
	}
	schemas := map[string]*jsonschema.Schema{}
	for _, file := range files {
		compiler := jsonschema.NewCompiler()
		compiler.AssertFormat = true
		schema, err := compiler.Compile(file)
		if err != nil {
			return nil, err
		}
		schemas[strings.TrimSuffix(filepath.Base(file), suffix)] = schema
	}
	return schemas, nil
}

func ask(schemas map[string]*jsonschema.Schema, line string) (result answer) {
	var asked document
	if result.fault = json.Unmarshal([]byte(line), &asked); result.fault != nil {
		return
	}
	schema, isThere := schemas[asked.Schema]
	if !isThere {
		result.fault = fmt.Errorf("no schema %q", asked.Schema)
		return
	}
	label, valid := "", false
	value, wrong := parse(asked.Text)
	switch {
	case wrong != nil:
		result.noJSON, label = true, "no JSON"
	case depth(value) > deepest:
		result.tooDeep = true
		return
	default:
		label, valid = "with formats", schema.Validate(value) == nil
	}
	if valid != asked.Valid {
		result.disagreement = fmt.Sprintf(
			"  %d %s %s, valid %t: %.300s", asked.Number, asked.Schema, label, asked.Valid, asked.Text)
	}
	return
}

func run(directory, corpus string) (agree bool, err error) {
	schemas, err := compile(directory)
	if err != nil {
		return false, err
	}
	text, err := os.ReadFile(corpus)
	if err != nil {
		return false, err
	}
	lines := strings.Split(strings.TrimSuffix(string(text), "\n"), "\n")
	answers := make([]answer, len(lines))
	var workers sync.WaitGroup
	for first := 0; first < runtime.NumCPU(); first++ {
		workers.Add(1)
		go func(first int) {
			defer workers.Done()
			for at := first; at < len(lines); at += runtime.NumCPU() {
				answers[at] = ask(schemas, lines[at])
			}
		}(first)
	}
	workers.Wait()
	var disagreements []string
	noJSON, tooDeep := 0, 0
	for _, each := range answers {
		if each.fault != nil {
			return false, each.fault
		}
		if each.noJSON {
			noJSON++
		}
		if each.tooDeep {
			tooDeep++
		}
		if each.disagreement != "" {
			disagreements = append(disagreements, each.disagreement)
		}
	}
	fmt.Printf("Go: %d documents (%d no JSON, %d too deep), %d disagreements\n",
		len(lines), noJSON, tooDeep, len(disagreements))
	for at := 0; at < len(disagreements) && at < 10; at++ {
		fmt.Println(disagreements[at])
	}
	return len(disagreements) == 0, nil
}

func main() {
	if len(os.Args) != 3 {
		fmt.Fprintln(os.Stderr, "go run . SCHEMAS CORPUS")
		os.Exit(2)
	}
	agree, err := run(os.Args[1], os.Args[2])
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
	}
	if !agree {
		os.Exit(1)
	}
}
