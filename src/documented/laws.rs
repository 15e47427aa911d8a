//! The laws and instruments that the documents refer to, each once however many documents name it.
//!
//! In alphabetical order.

use crate::record::Law;

constructors! {
    /// The 2030 Agenda for Sustainable Development.
    pub fn agenda_2030() -> Law = "agenda-2030";

    /// China's Cyber Security Law of 2016.
    pub fn cyber_security_law() -> Law = "cyber-security-law";

    /// A draft of China's Cyber Security Law.
    pub fn cyber_security_law_draft() -> Law = "cyber-security-law-draft";

    /// The Global Digital Compact.
    pub fn global_digital_compact() -> Law = "global-digital-compact";

    /// China's Global Initiative on Data Security.
    pub fn global_initiative_on_data_security() -> Law = "global-initiative-on-data-security";

    /// The law of the sea in the 16th century.
    pub fn law_of_the_sea_in_the_16th_century() -> Law = "law-of-the-sea-in-the-16th-century";

    /// Magnitsky legislation as a whole, in whatever State.
    pub fn magnitsky_legislation() -> Law = "magnitsky-legislation";

    /// The Magnitsky legislation of Estonia.
    pub fn magnitsky_legislation_of_estonia() -> Law = "magnitsky-legislation-of-estonia";

    /// The Magnitsky legislation of Latvia.
    pub fn magnitsky_legislation_of_latvia() -> Law = "magnitsky-legislation-of-latvia";

    /// The Magnitsky legislation of Lithuania.
    pub fn magnitsky_legislation_of_lithuania() -> Law = "magnitsky-legislation-of-lithuania";

    /// China's National Intelligence Law.
    pub fn national_intelligence_law() -> Law = "national-intelligence-law";

    /// The Sanctions and Anti-Money Laundering Act 2018 of the United Kingdom.
    pub fn sanctions_and_anti_money_laundering_act_2018() -> Law =
        "sanctions-and-anti-money-laundering-act-2018";

    /// The Universal Declaration of Human Rights.
    pub fn universal_declaration_of_human_rights() -> Law = "universal-declaration-of-human-rights";
}
