//! Placeholder until the reader of AsyncAPI documents is merged.

use std::sync::Arc;

use super::account::Account;
use super::block::PageBlock;
use crate::diagnostics::Diagnostics;
use crate::source::Source;

/// Reads an AsyncAPI document.
pub fn read(_: &Arc<Source>, _: &mut Account, _: &mut Diagnostics) -> PageBlock {
    PageBlock::default()
}
