//! Generates numbers within their ranges and multiples.

use serde_json::{Number, Value};

use super::constraints::is;
use crate::model::Property;

/// The most multiples of a fraction that are tried for a whole number.
const MAX_ATTEMPTS: i32 = 10_000;

/// A whole number that fits, a small one if possible. Different `nth` give different numbers.
pub(super) fn integer(property: &Property, nth: usize) -> Value {
    let allowed = allowed(property).filter_map(|text| text.parse::<i64>().ok());
    if let Some(value) = nth_of(allowed.filter(|value| fits(property, &Number::from(*value))).collect(), nth) {
        return value.into();
    }
    // All of these have at most 64 bits, so no product of two overflows.
    let low = whole_limit(property, "minimum", "exclusiveMinimum").map_or(i64::MIN.into(), |(low, _)| low);
    let high = whole_limit(property, "maximum", "exclusiveMaximum").map_or(i64::MAX.into(), |(_, high)| high);
    let step = step(property);
    let start = 1.max(low).min(high);
    let up = -(-start).div_euclid(step) * step;
    let first = if up <= high { up } else { start.div_euclid(step) * step };
    let offset = i128::try_from(nth).unwrap_or(0) * step;
    let value = [first + offset, first - offset, first].into_iter().find(|value| (low..=high).contains(value));
    i64::try_from(value.unwrap_or(start)).unwrap_or(1).into()
}

/// The smallest whole number within a lower limit, and the greatest within an upper limit.
fn whole_limit(property: &Property, inclusive: &str, exclusive: &str) -> Option<(i128, i128)> {
    let limits = [(inclusive, false), (exclusive, true)].into_iter().filter_map(|(key, is_exclusive)| {
        let (floor, ceil) = whole(property.stated(key)?)?;
        // In an older dialect of JSON Schema, the other key is a flag.
        Some(if is_exclusive || is(property, exclusive) { (floor + 1, ceil - 1) } else { (ceil, floor) })
    });
    let (low, high) = limits.reduce(|one, other| (one.0.max(other.0), one.1.min(other.1)))?;
    let width = |value: i128| value.clamp(i64::MIN.into(), i64::MAX.into());
    Some((width(low), width(high)))
}

/// The nearest whole numbers below and above a number.
fn whole(limit: &Value) -> Option<(i128, i128)> {
    let exact = limit.as_i64().map(i128::from).or_else(|| limit.as_u64().map(i128::from));
    let around = |float: f64| (float.floor().clamp(-1e30, 1e30) as i128, float.ceil().clamp(-1e30, 1e30) as i128);
    exact.map(|exact| (exact, exact)).or_else(|| limit.as_f64().map(around))
}

/// The smallest whole number that is a multiple of `multipleOf`.
fn step(property: &Property) -> i128 {
    let Some(of) = property.stated("multipleOf") else { return 1 };
    if let Some(whole) = of.as_u64() {
        return i64::try_from(whole).unwrap_or(1).max(1).into();
    }
    let multiples = of.as_f64().into_iter().flat_map(|of| (1..=MAX_ATTEMPTS).map(move |times| f64::from(times) * of));
    let is_whole = |multiple: &f64| (1.0..1e15).contains(multiple) && (multiple - multiple.round()).abs() < 1e-9;
    multiples.into_iter().find(is_whole).map_or(1, |multiple| multiple.round() as i128)
}

/// A number that fits, with a fraction if possible. Different `nth` give different numbers.
pub(super) fn number(property: &Property, nth: usize) -> Value {
    let fitting = |value: f64| Number::from_f64(value).filter(|number| fits(property, number));
    let allowed = allowed(property).filter_map(|text| text.parse::<Number>().ok());
    if let Some(value) = nth_of(allowed.filter(|number| fits(property, number)).collect(), nth) {
        return value.into();
    }
    candidates(property, nth).into_iter().find_map(fitting).map_or_else(|| integer(property, nth), Value::from)
}

/// Candidates, of which one fits, unless only whole numbers do.
fn candidates(property: &Property, nth: usize) -> Vec<f64> {
    let offset = nth as f64;
    let limit = |key: &str| property.stated(key).and_then(Value::as_f64);
    let low = [limit("minimum"), limit("exclusiveMinimum")].into_iter().flatten().reduce(f64::max);
    let high = [limit("maximum"), limit("exclusiveMaximum")].into_iter().flatten().reduce(f64::min);
    let mut candidates = vec![1.5 + offset];
    if let Some(of) = limit("multipleOf") {
        let times = low.or(high).unwrap_or(of) / of;
        let (up, down) = (times.ceil(), times.floor());
        candidates =
            [up + offset, up + 1.0 + offset, down - offset, down - 1.0 - offset, up, up + 1.0, down, down - 1.0]
                .map(|times| times * of)
                .to_vec();
    }
    if let (Some(low), Some(high)) = (low, high) {
        candidates.push(low + (high - low) / (offset + 2.0));
    }
    candidates.extend(low.into_iter().flat_map(|low| [low + 0.5 + offset, low]));
    candidates.extend(high.into_iter().flat_map(|high| [high - 0.5 - offset, high]));
    candidates
}

fn allowed(property: &Property) -> impl Iterator<Item = &str> {
    property.allowed.iter().map(|text| text.trim())
}

fn nth_of<T>(values: Vec<T>, nth: usize) -> Option<T> {
    let nth = nth.checked_rem(values.len())?;
    values.into_iter().nth(nth)
}

/// Whether a number is in the range and a multiple of `multipleOf`.
pub(super) fn fits(property: &Property, number: &Number) -> bool {
    let Some(value) = number.as_f64() else { return false };
    let holds = |key: &str, holds: &dyn Fn(f64) -> bool| property.stated(key).and_then(Value::as_f64).is_none_or(holds);
    let above = |low: f64| value > low || value == low && !is(property, "exclusiveMinimum");
    let below = |high: f64| value < high || value == high && !is(property, "exclusiveMaximum");
    let multiple = |of: f64| of <= 0.0 || (value / of - (value / of).round()).abs() < 1e-9;
    holds("minimum", &above)
        && holds("maximum", &below)
        && holds("exclusiveMinimum", &|low| value > low)
        && holds("exclusiveMaximum", &|high| value < high)
        && holds("multipleOf", &multiple)
        && (property.allowed.is_empty() || allowed(property).any(|text| text.parse::<f64>() == Ok(value)))
}
