//! SHA-256 digests.

use crate::error::{FaultKind, MakeFault};

validated_string! {
    /// A SHA-256 digest (FIPS 180-4) as 64 lower-case hexadecimal digits.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// let digest = Sha256::try_from("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")?;
    /// assert!(digest.as_str().starts_with("e3b0"));
    /// assert_eq!(Sha256::try_from("e3b0").unwrap_err().code(), FaultCode::InvalidFingerprint);
    /// # Ok::<(), digital_governance::ValueError>(())
    /// ```
    pub struct Sha256;
    check: check;
    expecting: "a SHA-256 digest";
    schema: schema;
}

ordered_by_text!([] Sha256);
ordered_by_text!([] Opening);

const INVALID: MakeFault =
    |found| FaultKind::InvalidFingerprint { found, digest: "a SHA-256 digest", digits: 64 };

validated_string! {
    /// An FNV-1a digest of 64 bits as 16 lower-case hexadecimal digits.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// let fingerprint = Fingerprint::of("Low tide").unwrap();
    /// let opening: Opening = fingerprint.opening.unwrap();
    /// assert_eq!(opening.as_str().len(), 16);
    /// assert!(Opening::try_from("0x1").is_err());
    /// ```
    pub struct Opening;
    check: check_opening;
    expecting: "an FNV-1a digest";
    schema: opening_schema;
}

const INVALID_OPENING: MakeFault =
    |found| FaultKind::InvalidFingerprint { found, digest: "an FNV-1a digest", digits: 16 };

const fn check(text: &str) -> Result<(), MakeFault> {
    if is_hexadecimal(text, 64) { Ok(()) } else { Err(INVALID) }
}

const fn check_opening(text: &str) -> Result<(), MakeFault> {
    if is_hexadecimal(text, 16) { Ok(()) } else { Err(INVALID_OPENING) }
}

const fn is_hexadecimal(text: &str, digits: usize) -> bool {
    let mut bytes = text.as_bytes();
    let mut all = bytes.len() == digits;
    // Without an early end many are looked at in one step.
    while let [byte, rest @ ..] = bytes {
        all &= matches!(byte, b'0'..=b'9' | b'a'..=b'f');
        bytes = rest;
    }
    all
}

#[cfg(feature = "schemars")]
fn opening_schema() -> super::string::StringSchema {
    super::string::StringSchema {
        name: "Opening".into(),
        description: "An FNV-1a digest of 64 bits as 16 lower-case hexadecimal digits.".into(),
        pattern: "^[0-9a-f]{16}$".into(),
        max_len: 16,
        examples: &["af63dc4c8601ec8c"],
        comment: None,
    }
}

#[cfg(feature = "schemars")]
fn schema() -> super::string::StringSchema {
    super::string::StringSchema {
        name: "Sha256".into(),
        description: "A SHA-256 digest as 64 lower-case hexadecimal digits.".into(),
        pattern: "^[0-9a-f]{64}$".into(),
        max_len: 64,
        examples: &["e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
        comment: None,
    }
}
