//! Nothing but the README, so that its code is tested with the examples.
#![doc = include_str!("../README.md")]
