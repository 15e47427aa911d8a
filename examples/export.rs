//! Writes the documented content as JSON and JSON Lines, the schemas, and the files of linked data.
//!
//!     cargo run --example export -- DIR

use std::path::PathBuf;
use std::process::ExitCode;

use digital_governance::{documented, linked_data, schema};

fn main() -> ExitCode {
    let Some(directory) = std::env::args_os().nth(1).map(PathBuf::from) else {
        eprintln!("usage: cargo run --example export -- DIR");
        return ExitCode::from(2);
    };
    match export(&directory) {
        Ok(count) => {
            println!("{count} files in {}", directory.display());
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{}: {error}", directory.display());
            ExitCode::from(2)
        }
    }
}

fn export(directory: &std::path::Path) -> std::io::Result<usize> {
    let dataset = documented::dataset();
    let mut files = vec![
        ("dataset.json".to_owned(), dataset.to_json()),
        ("dataset.jsonl".to_owned(), dataset.to_json_lines()),
    ];
    files.extend(linked_data::files().map(|(name, content)| (name.to_owned(), content)));
    files.extend(schema::all().iter().map(|file| (file.file_name(), file.to_json())));
    std::fs::create_dir_all(directory)?;
    for (name, content) in &files {
        std::fs::write(directory.join(name), content)?;
    }
    Ok(files.len())
}
