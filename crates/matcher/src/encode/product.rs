//! Matrix products whose every element is summed in one fixed order.
//!
//! `ndarray`'s own product picks its code by processor and fuses multiplication with addition where
//! it can, so its last bits differ between machines. Here each element is summed over k from the
//! first to the last, one rounding at a time; vector instructions (chosen when the program runs) only
//! work on several elements at once, which changes no bit.

use ndarray::{ArrayView2, ArrayViewMut2, Axis};
use rayon::prelude::*;

/// Rows and columns of the block that stays in registers.
const ROWS: usize = 4;
const COLUMNS: usize = 16;
/// Rows that one thread works on at a time.
const ROWS_PER_TASK: usize = 32;

/// `out = left · right`, all in standard layout.
///
/// # Panics
/// If the shapes do not fit, or a matrix is not in standard layout.
pub(crate) fn multiply(
    left: ArrayView2<'_, f32>,
    right: ArrayView2<'_, f32>,
    mut out: ArrayViewMut2<'_, f32>,
) {
    assert_eq!(left.ncols(), right.nrows(), "inner dimensions");
    assert_eq!((left.nrows(), right.ncols()), out.dim(), "outer dimensions");
    let (inner, columns) = right.dim();
    // Columns in panels of a block's width, each contiguous and padded with zeros.
    let panels = columns.div_ceil(COLUMNS);
    let mut packed = vec![0.0_f32; panels * inner * COLUMNS];
    for (k, row) in right.outer_iter().enumerate() {
        let row = row.to_slice().expect("standard layout");
        for (panel, part) in row.chunks(COLUMNS).enumerate() {
            let at = (panel * inner + k) * COLUMNS;
            packed[at..at + part.len()].copy_from_slice(part);
        }
    }
    let arch = pulp::Arch::new();
    let tasks: Vec<_> = out
        .axis_chunks_iter_mut(Axis(0), ROWS_PER_TASK)
        .zip(left.axis_chunks_iter(Axis(0), ROWS_PER_TASK))
        .collect();
    tasks.into_par_iter().for_each(|(mut out, left)| {
        arch.dispatch(|| {
            let left = left.to_slice().expect("standard layout");
            let out = out.as_slice_mut().expect("standard layout");
            multiply_rows(left, &packed, out, inner, columns);
        });
    });
}

#[inline(always)]
fn multiply_rows(left: &[f32], packed: &[f32], out: &mut [f32], inner: usize, columns: usize) {
    for (rows, out) in left.chunks(ROWS * inner).zip(out.chunks_mut(ROWS * columns)) {
        for (panel, right) in packed.chunks_exact(inner * COLUMNS).enumerate() {
            let mut block = [[0.0_f32; COLUMNS]; ROWS];
            if rows.len() == ROWS * inner {
                let (a, rest) = rows.split_at(inner);
                let (b, rest) = rest.split_at(inner);
                let (c, d) = rest.split_at(inner);
                for ((((a, b), c), d), right) in
                    a.iter().zip(b).zip(c).zip(d).zip(right.chunks_exact(COLUMNS))
                {
                    for column in 0..COLUMNS {
                        block[0][column] += a * right[column];
                        block[1][column] += b * right[column];
                        block[2][column] += c * right[column];
                        block[3][column] += d * right[column];
                    }
                }
            } else {
                for (row, block) in rows.chunks_exact(inner).zip(&mut block) {
                    for (a, right) in row.iter().zip(right.chunks_exact(COLUMNS)) {
                        for column in 0..COLUMNS {
                            block[column] += a * right[column];
                        }
                    }
                }
            }
            let start = panel * COLUMNS;
            let width = COLUMNS.min(columns - start);
            for (row, block) in out.chunks_mut(columns).zip(&block) {
                row[start..start + width].copy_from_slice(&block[..width]);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ndarray::Array2;
    use proptest::prelude::*;

    /// The same order of sums, without blocks, threads or vector instructions.
    fn plain(left: &Array2<f32>, right: &Array2<f32>) -> Array2<f32> {
        Array2::from_shape_fn((left.nrows(), right.ncols()), |(i, j)| {
            (0..left.ncols()).fold(0.0, |sum, k| sum + left[[i, k]] * right[[k, j]])
        })
    }

    proptest! {
        #[test]
        fn every_bit_is_that_of_the_plain_sum(
            (n, k, m) in (1_usize..70, 1_usize..40, 1_usize..40), seed in any::<u64>()
        ) {
            let mut random = oorandom::Rand32::new(seed);
            let left = Array2::from_shape_simple_fn((n, k), || random.rand_float() - 0.5);
            let right = Array2::from_shape_simple_fn((k, m), || random.rand_float() - 0.5);
            let mut out = Array2::zeros((n, m));
            multiply(left.view(), right.view(), out.view_mut());
            prop_assert_eq!(out, plain(&left, &right));
        }
    }
}
