//! The fields of an object that have been read.

/// The indexes of fields. Those below 64, which are all that are documented today, need no allocation.
#[derive(Default)]
pub(crate) struct Filled {
    bits: u64,
    others: Vec<usize>,
}

impl Filled {
    /// Adds a field. Returns whether it is new.
    pub(crate) fn insert(&mut self, index: usize) -> bool {
        if self.contains(index) {
            return false;
        }
        match bit(index) {
            Some(bit) => self.bits |= bit,
            None => self.others.push(index),
        }
        true
    }

    pub(crate) fn contains(&self, index: usize) -> bool {
        bit(index).map_or_else(|| self.others.contains(&index), |bit| self.bits & bit != 0)
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.bits == 0 && self.others.is_empty()
    }
}

fn bit(index: usize) -> Option<u64> {
    1u64.checked_shl(u32::try_from(index).ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_index_is_found_again() {
        let mut filled = Filled::default();
        assert!(filled.is_empty());
        for index in [0, 63, 64, 199, usize::MAX] {
            assert!(!filled.contains(index) && filled.insert(index) && !filled.insert(index) && filled.contains(index));
            assert!(!filled.is_empty());
        }
        assert!(!filled.contains(1) && !filled.contains(65));
    }
}
