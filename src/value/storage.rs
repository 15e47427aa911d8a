//! Where the text of a value is.

use std::sync::Arc;

/// A text of at most 65 535 bytes that is part of the program, or of a buffer that is shared. Behind every checked
/// value, and nowhere else; each of them has a limit that is lower.
///
/// Values that were read together are parts of one buffer: none of them has an allocation of its own.
#[derive(Clone)]
pub(crate) enum Storage {
    // Behind a thin reference, so that both kinds, and an `Option` of them, take 16 bytes.
    Static(&'static &'static str),
    Shared { length: u16, start: u32, buffer: Arc<String> },
}

impl Storage {
    pub(crate) const EMPTY: Self = Self::Static(&"");

    /// A text with a buffer of its own.
    pub(crate) fn own(text: String) -> Self {
        let length = u16::try_from(text.len()).unwrap_or(u16::MAX);
        Self::Shared { length, start: 0, buffer: Arc::new(text) }
    }

    /// Becomes a part of a buffer; false where that begins behind the first 4 GiB.
    ///
    /// It is written where it stands: a copy of it would wait for its halves.
    pub(crate) fn share(&mut self, buffer: &Arc<String>, start: usize, length: usize) -> bool {
        let (Ok(length), Ok(start)) = (u16::try_from(length), u32::try_from(start)) else { return false };
        *self = Self::Shared { length, start, buffer: Arc::clone(buffer) };
        true
    }

    pub(crate) fn as_str(&self) -> &str {
        match self {
            Self::Static(text) => text,
            Self::Shared { length, start, buffer } => {
                let start = *start as usize;
                buffer.get(start..start.saturating_add(usize::from(*length))).unwrap_or_default()
            }
        }
    }
}
