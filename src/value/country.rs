//! Countries.

use crate::error::{FaultKind, MakeFault};

validated_string! {
    /// A country or territory as its two-letter code in ISO 3166-1 (alpha-2), in upper case: `CN`, `CH`.
    ///
    /// The 249 officially assigned codes are taken, as ISO lists them, and no others: user-assigned codes
    /// such as `XK` and reserved ones such as `EU` and `UK` are refused, with [`FaultCode::InvalidCountry`](crate::FaultCode::InvalidCountry):
    ///
    /// | instead of | write |
    /// |---|---|
    /// | `UK` | `GB` |
    /// | `EL` | `GR` |
    /// | `EU` | a [`Stakeholder`](crate::Stakeholder); where a law holds, [`Jurisdiction::Stakeholder`](crate::record::Jurisdiction::Stakeholder) |
    /// | `XK` | nothing, and the name in the [`Stakeholder`](crate::Stakeholder) |
    ///
    /// No code is ever removed from the table, so that old files keep reading. There are no names here: they
    /// are contested, and the code says which entry of ISO's list is meant without taking sides.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// let china = country!("CN"); // checked while the program is compiled
    /// assert_eq!("CN".parse::<Country>()?, china);
    ///
    /// let error = Country::try_from("UK").unwrap_err(); // the United Kingdom is GB
    /// assert_eq!(error.code(), FaultCode::InvalidCountry);
    /// assert!(error.to_string().ends_with("the United Kingdom is GB"));
    /// # Ok::<(), digital_governance::ValueError>(())
    /// ```
    pub struct Country;
    check: check;
    expecting: "an ISO 3166-1 alpha-2 country code";
    schema: schema;
}

ordered_by_text!([] Country);

/// A [`Country`](crate::value::Country) from a literal, checked while the program compiles.
///
/// ```
/// assert_eq!(digital_governance::country!("CN"), "CN");
/// ```
///
/// ```compile_fail
/// let country = digital_governance::country!("EU");
/// ```
#[macro_export]
macro_rules! country {
    ($text:literal) => {
        $crate::checked_literal!(Country, $text)
    };
    ($($other:tt)*) => {
        compile_error!("country! takes a string literal; parse any other string: text.parse::<Country>()")
    };
}

/// The officially assigned codes, sorted: from Debian's `iso-codes` 4.15.0, compared with `pycountry`
/// 26.2.16.
const CODES: [&str; 249] = [
    "AD", "AE", "AF", "AG", "AI", "AL", "AM", "AO", "AQ", "AR", "AS", "AT", "AU", "AW", "AX", "AZ", "BA",
    "BB", "BD", "BE", "BF", "BG", "BH", "BI", "BJ", "BL", "BM", "BN", "BO", "BQ", "BR", "BS", "BT", "BV",
    "BW", "BY", "BZ", "CA", "CC", "CD", "CF", "CG", "CH", "CI", "CK", "CL", "CM", "CN", "CO", "CR", "CU",
    "CV", "CW", "CX", "CY", "CZ", "DE", "DJ", "DK", "DM", "DO", "DZ", "EC", "EE", "EG", "EH", "ER", "ES",
    "ET", "FI", "FJ", "FK", "FM", "FO", "FR", "GA", "GB", "GD", "GE", "GF", "GG", "GH", "GI", "GL", "GM",
    "GN", "GP", "GQ", "GR", "GS", "GT", "GU", "GW", "GY", "HK", "HM", "HN", "HR", "HT", "HU", "ID", "IE",
    "IL", "IM", "IN", "IO", "IQ", "IR", "IS", "IT", "JE", "JM", "JO", "JP", "KE", "KG", "KH", "KI", "KM",
    "KN", "KP", "KR", "KW", "KY", "KZ", "LA", "LB", "LC", "LI", "LK", "LR", "LS", "LT", "LU", "LV", "LY",
    "MA", "MC", "MD", "ME", "MF", "MG", "MH", "MK", "ML", "MM", "MN", "MO", "MP", "MQ", "MR", "MS", "MT",
    "MU", "MV", "MW", "MX", "MY", "MZ", "NA", "NC", "NE", "NF", "NG", "NI", "NL", "NO", "NP", "NR", "NU",
    "NZ", "OM", "PA", "PE", "PF", "PG", "PH", "PK", "PL", "PM", "PN", "PR", "PS", "PT", "PW", "PY", "QA",
    "RE", "RO", "RS", "RU", "RW", "SA", "SB", "SC", "SD", "SE", "SG", "SH", "SI", "SJ", "SK", "SL", "SM",
    "SN", "SO", "SR", "SS", "ST", "SV", "SX", "SY", "SZ", "TC", "TD", "TF", "TG", "TH", "TJ", "TK", "TL",
    "TM", "TN", "TO", "TR", "TT", "TV", "TW", "TZ", "UA", "UG", "UM", "US", "UY", "UZ", "VA", "VC", "VE",
    "VG", "VI", "VN", "VU", "WF", "WS", "YE", "YT", "ZA", "ZM", "ZW",
];

const INVALID: MakeFault = |found| FaultKind::InvalidCountry { found };

/// Looks the code up by halving the table.
const fn check(text: &str) -> Result<(), MakeFault> {
    let wanted = rank(text);
    let mut codes: &[&str] = &CODES;
    loop {
        let (before, from_middle) = codes.split_at(codes.len() / 2);
        let [middle, after @ ..] = from_middle else {
            return Err(INVALID);
        };
        let found = rank(middle);
        if found == wanted {
            return Ok(());
        }
        codes = if wanted < found { before } else { after };
    }
}

/// A number that orders two-byte texts as the table does. All other texts have 0, which no code has.
const fn rank(text: &str) -> u16 {
    match text.as_bytes() {
        [first, second] => u16::from_be_bytes([*first, *second]),
        _ => 0,
    }
}

#[cfg(feature = "schemars")]
fn schema() -> super::string::StringSchema {
    super::string::StringSchema {
        name: "CountryCode".into(),
        description:
            "A country or territory as its officially assigned two-letter code in ISO 3166-1 (alpha-2), in \
                      upper case."
                .into(),
        pattern: format!("^({})$", CODES.join("|")).into(),
        max_len: 2,
        examples: &["CN", "CH"],
        comment: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::FaultCode;

    #[test]
    fn the_table_is_sorted() {
        assert!(CODES.is_sorted_by(|one, next| one < next));
    }

    #[test]
    fn every_pair_of_letters_is_a_country_exactly_if_it_is_in_the_table() {
        for first in 'A'..='Z' {
            for second in 'A'..='Z' {
                let code = format!("{first}{second}");
                assert_eq!(code.parse::<Country>().is_ok(), CODES.contains(&code.as_str()), "{code}");
            }
        }
    }

    #[test]
    fn other_codes_are_refused() {
        for text in [
            "", "C", "cn", "Cn", "CHN", "156", "CN ", " CN", "CN\n", "ÄT", "É", "EU", "UK", "XK", "SU",
            "\0\0",
        ] {
            let code = text.parse::<Country>().map_err(|error| error.code());
            assert_eq!(code, Err(FaultCode::InvalidCountry), "{text:?}");
        }
    }

    #[test]
    fn codes_that_are_in_use_elsewhere_are_refused_with_advice() {
        for (code, advice) in [
            ("UK", "is GB"),
            ("EL", "is GR"),
            ("EU", "a jurisdiction by stakeholder"),
            ("XK", "name the stakeholder"),
        ] {
            let message = code.parse::<Country>().map_err(|error| error.to_string());
            assert!(message.is_err_and(|message| message.ends_with(advice)), "{code}");
        }
    }
}
