//! SHA-256 digests.

use super::Flaw;
use crate::shape::FaultCode;

checked_string! {
    /// A SHA-256 digest (FIPS 180-4) as 64 lower-case hexadecimal digits.
    ///
    /// ```
    /// use digital_governance::{FaultCode, Sha256};
    ///
    /// let digest = Sha256::try_from("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")?;
    /// assert!(digest.as_str().starts_with("e3b0"));
    /// assert_eq!(Sha256::try_from("e3b0").unwrap_err().code(), FaultCode::InvalidFingerprint);
    /// # Ok::<(), digital_governance::ValueError>(())
    /// ```
    pub struct Sha256;
    check: check;
    what: "a SHA-256 digest";
    schema: schema;
}

const INVALID: Flaw =
    Flaw::new(FaultCode::InvalidFingerprint, "a SHA-256 digest of 64 lower-case hexadecimal digits");

const fn check(text: &str) -> Result<(), Flaw> {
    let mut bytes = text.as_bytes();
    let mut count = 0_usize;
    while let [b'0'..=b'9' | b'a'..=b'f', rest @ ..] = bytes {
        count = count.saturating_add(1);
        bytes = rest;
    }
    if count == 64 && bytes.is_empty() { Ok(()) } else { Err(INVALID) }
}

#[cfg(feature = "schemars")]
fn schema() -> super::StringSchema {
    super::StringSchema {
        name: "Sha256".into(),
        description: "A SHA-256 digest as 64 lower-case hexadecimal digits.".into(),
        pattern: "^[0-9a-f]{64}$".into(),
        longest: 64,
        examples: &["e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
        comment: None,
    }
}
