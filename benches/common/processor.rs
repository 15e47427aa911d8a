//! The time of the processors, which other programs on the machine change less than that of the clock.

use std::fs;

/// The processor seconds of all processes that this one has started and that have ended, where the system tells.
pub(crate) fn processor_seconds() -> Option<f64> {
    let status = fs::read_to_string("/proc/self/stat").ok()?;
    // Behind the name of the process, which is in brackets, the fourteenth and fifteenth field, in hundredths.
    let fields: Vec<&str> = status.rsplit_once(')')?.1.split_whitespace().collect();
    let hundredths = |field: usize| fields.get(field)?.parse::<f64>().ok();
    Some((hundredths(13)? + hundredths(14)?) / 100.0)
}
