module validate

go 1.19

require github.com/santhosh-tekuri/jsonschema/v5 v5.3.1

// Where Debian's package golang-github-santhosh-tekuri-jsonschema-dev puts it.
replace github.com/santhosh-tekuri/jsonschema/v5 => /usr/share/gocode/src/github.com/santhosh-tekuri/jsonschema
