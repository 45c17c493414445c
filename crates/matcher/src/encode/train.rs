//! Contrastive training: two labels of a concept together, all other concepts of the batch apart.
//!
//! Each step draws a batch of concepts, half of them neighbours of each other, and two texts of each,
//! *a* and *b*, in one language or in two. With cos the cosine of their vectors and τ the temperature,
//! the loss is the mean over the batch of −ln(exp(cos(aᵢ, bᵢ)/τ) / Σⱼ exp(cos(aᵢ, bⱼ)/τ)), taken both
//! from *a* to *b* and from *b* to *a* (InfoNCE: van den Oord and others, 2018). Vectors of units follow
//! by Adam (Kingma and Ba, 2015), those that occur in the batch only; the rate falls linearly.

use ndarray::{Array2, Axis};
use oorandom::Rand64;
use ponte_core::pack::{Pack, PackBuilder};
use rayon::prelude::*;

use super::corpus::Corpus;
use super::encoder;
use super::product::multiply;
use super::vectors::add_vectors;

/// How to train. The defaults are those of `ponte taxonomy train`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TrainSettings {
    /// Numbers per vector.
    pub dimensions: usize,
    /// Batches to learn from.
    pub steps: u32,
    /// Concepts in a batch, 2 at least.
    pub batch: usize,
    /// Divides cosines; smaller makes near misses count more.
    pub temperature: f32,
    /// Adam's step size at the start; it falls to a twentieth.
    pub rate: f32,
    /// Units learnt at most.
    pub most_units: usize,
    /// Of a hundred batches, how many are of occupations and their groups; the others of skills.
    pub occupation_batches: u32,
    /// Start of the random numbers.
    pub seed: u64,
}

impl Default for TrainSettings {
    fn default() -> Self {
        Self {
            dimensions: 128,
            steps: 4_000,
            batch: 1_024,
            temperature: 0.05,
            rate: 0.002,
            most_units: 200_000,
            occupation_batches: 65,
            seed: 1,
        }
    }
}

/// What a step tells.
#[derive(Clone, Copy, Debug)]
pub struct Progress {
    /// Steps done.
    pub step: u32,
    /// The batch's mean loss, in nats.
    pub loss: f32,
}

/// How well texts kept out of the training are found again.
#[derive(Clone, Copy, Debug)]
pub struct HeldOut {
    /// Texts asked.
    pub texts: usize,
    /// Of these, the share nearest to their own concept among all of its pillar.
    pub first: f64,
    /// Mean of 1 / rank of the own concept.
    pub mrr: f64,
}

/// A training under way.
#[derive(Debug)]
pub struct Training {
    pub(super) settings: TrainSettings,
    corpus: Corpus,
    /// Places of concepts by pillar: occupations, skills.
    pools: [Vec<u32>; 2],
    neighbourhoods: [Vec<Vec<u32>>; 2],
    pub(super) random: Rand64,
    pub(super) step: u32,
    pub(super) vectors: Array2<f32>,
    pub(super) first_moment: Array2<f32>,
    pub(super) second_moment: Array2<f32>,
}

/// Rows of the vectors that one thread updates at a time.
const ROWS_PER_TASK: usize = 1_024;
/// Of a neighbourhood at most this many enter a batch.
const MOST_OF_NEIGHBOURHOOD: usize = 10;
/// Adam's constants.
const BETA1: f32 = 0.9;
const BETA2: f32 = 0.999;
const EPSILON: f32 = 1e-8;

impl Training {
    /// Begins a training on a pack's labels.
    #[must_use]
    pub fn new(pack: &Pack, settings: TrainSettings) -> Self {
        let mut settings = settings;
        settings.dimensions = settings.dimensions.clamp(1, encoder::MOST_DIMENSIONS);
        settings.batch = settings.batch.max(2);
        let corpus = Corpus::of(pack, settings.most_units);
        let pillars = crate::link::pillars(pack);
        let mut pools = [Vec::new(), Vec::new()];
        let pool_of = |place: u32| {
            let id = corpus.concepts[place as usize].id;
            usize::from(pillars[id.index()] != Some(crate::link::Pillar::Occupations))
        };
        for place in 0..corpus.concepts.len() as u32 {
            pools[pool_of(place)].push(place);
        }
        let mut neighbourhoods = [Vec::new(), Vec::new()];
        for group in &corpus.neighbourhoods {
            neighbourhoods[pool_of(group[0])].push(group.clone());
        }
        let mut random = Rand64::new(u128::from(settings.seed));
        let shape = (corpus.units.len(), settings.dimensions);
        // Uniform with a standard deviation of 0.05.
        let vectors = Array2::from_shape_simple_fn(shape, || (random.rand_float() as f32 - 0.5) * 0.1732);
        let zeros = Array2::zeros(shape);
        Self {
            settings,
            corpus,
            pools,
            neighbourhoods,
            random,
            step: 0,
            vectors,
            first_moment: zeros.clone(),
            second_moment: zeros,
        }
    }

    /// Labels it learns from, and distinct units in them.
    #[must_use]
    pub fn size(&self) -> (usize, usize) {
        (self.corpus.texts.len(), self.corpus.units.len())
    }

    /// Steps done.
    #[must_use]
    pub fn step_number(&self) -> u32 {
        self.step
    }

    /// Whether all steps are done, or there is nothing to learn from.
    #[must_use]
    pub fn is_done(&self) -> bool {
        self.step >= self.settings.steps || self.pools.iter().all(|pool| pool.len() < 2)
    }

    /// Adds the encoder and the vectors of all concepts to a pack's sections. `pack` is the one that the
    /// training began with.
    ///
    /// # Panics
    /// Never: the vectors are in standard layout.
    pub fn finish(&self, pack: &Pack, builder: &mut PackBuilder) {
        let numbers = self.vectors.as_slice().expect("standard layout");
        let section = encoder::section(&self.corpus, numbers, self.settings.dimensions);
        add_vectors(pack, &section, builder);
        builder.add_section(encoder::SECTION, section);
    }

    /// Asks for texts that were kept out of the training, at most 2,000 of them.
    #[must_use]
    pub fn held_out(&self) -> HeldOut {
        const MOST: usize = 2_000;
        let asked: Vec<&(u32, Vec<(u32, f32)>)> = {
            let all = &self.corpus.held_out;
            let step = all.len().div_ceil(MOST).max(1);
            all.iter().step_by(step).collect()
        };
        let width = self.settings.dimensions;
        let means: Vec<Vec<f32>> = (0..self.corpus.concepts.len())
            .into_par_iter()
            .map(|place| {
                let sample = &self.corpus.concepts[place];
                let mut mean = vec![0.0; width];
                for text in sample.start..sample.end {
                    let mut own = vec![0.0; width];
                    self.sum_into(self.corpus.parts_of(text as usize), &mut own);
                    mean.iter_mut().zip(&own).for_each(|(mean, own)| *mean += own);
                }
                normalise(&mut mean);
                mean
            })
            .collect();
        let ranks: Vec<usize> = asked
            .par_iter()
            .map(|(own, parts)| {
                let mut vector = vec![0.0; width];
                self.sum_into(parts, &mut vector);
                let product = |place: u32| -> f32 {
                    vector.iter().zip(&means[place as usize]).map(|(a, b)| a * b).sum()
                };
                let pool = self.pools.iter().find(|pool| pool.binary_search(own).is_ok());
                let least = product(*own);
                1 + pool.into_iter().flatten().filter(|&&place| product(place) > least).count()
            })
            .collect();
        let count = ranks.len().max(1) as f64;
        HeldOut {
            texts: ranks.len(),
            first: ranks.iter().filter(|rank| **rank == 1).count() as f64 / count,
            mrr: ranks.iter().map(|&rank| 1.0 / rank as f64).sum::<f64>() / count,
        }
    }

    /// The vector of weighted units, of length 1, and what its length was.
    fn sum_into(&self, parts: &[(u32, f32)], out: &mut [f32]) -> f32 {
        let width = self.settings.dimensions;
        let vectors = self.vectors.as_slice().expect("standard layout");
        pulp::Arch::new().dispatch(|| {
            for &(unit, weight) in parts {
                let start = unit as usize * width;
                for (sum, value) in out.iter_mut().zip(&vectors[start..start + width]) {
                    *sum += weight * value;
                }
            }
        });
        normalise(out)
    }

    fn below(&mut self, count: usize) -> usize {
        self.random.rand_range(0..count as u64) as usize
    }

    /// Concepts for a batch, all different.
    fn draw(&mut self) -> Vec<u32> {
        let percent = self.below(100) as u32;
        let mut pool = usize::from(percent >= self.settings.occupation_batches);
        if self.pools[pool].len() < 2 {
            pool = 1 - pool;
        }
        let size = self.settings.batch.min(self.pools[pool].len());
        let mut out: Vec<u32> = Vec::with_capacity(size);
        let mut taken = vec![false; self.corpus.concepts.len()];
        let groups = self.neighbourhoods[pool].len();
        let mut tries = 0;
        while groups > 0 && out.len() < size / 2 && tries < size {
            tries += 1;
            let group = self.below(groups);
            let mut members = self.neighbourhoods[pool][group].clone();
            for place in 0..members.len().min(MOST_OF_NEIGHBOURHOOD) {
                let other = place + self.below(members.len() - place);
                members.swap(place, other);
                let member = members[place];
                if out.len() < size && !std::mem::replace(&mut taken[member as usize], true) {
                    out.push(member);
                }
            }
        }
        let mut tries = 0;
        while out.len() < size && tries < 20 * size {
            tries += 1;
            let at = self.below(self.pools[pool].len());
            let concept = self.pools[pool][at];
            if !std::mem::replace(&mut taken[concept as usize], true) {
                out.push(concept);
            }
        }
        out
    }

    /// Two texts of a concept: half of the time in one language if there are two.
    fn pair(&mut self, concept: u32) -> (usize, usize) {
        let sample = &self.corpus.concepts[concept as usize];
        let (start, end) = (sample.start as usize, sample.end as usize);
        let first = start + self.below(end - start);
        let language = self.corpus.texts[first].language;
        // Texts are in order of language.
        let texts = &self.corpus.texts[start..end];
        let from = start + texts.partition_point(|text| text.language < language);
        let to = start + texts.partition_point(|text| text.language <= language);
        let (from, to) = if to - from > 1 && self.below(2) == 0 { (from, to) } else { (start, end) };
        let mut second = from + self.below(to - from);
        if second == first && to - from > 1 {
            second = if second + 1 < to { second + 1 } else { from };
        }
        (first, second)
    }

    /// Sums of the weighted vectors of texts, and their lengths.
    fn sum(&self, texts: &[usize]) -> (Array2<f32>, Vec<f32>) {
        let width = self.settings.dimensions;
        let mut out = Array2::zeros((texts.len(), width));
        let rows = out.as_slice_mut().expect("standard layout").par_chunks_mut(width);
        let lengths =
            rows.zip(texts).map(|(row, &text)| self.sum_into(self.corpus.parts_of(text), row)).collect();
        (out, lengths)
    }

    /// Learns from one batch.
    pub fn step(&mut self) -> Progress {
        let concepts = self.draw();
        let pairs: Vec<(usize, usize)> = concepts.iter().map(|&concept| self.pair(concept)).collect();
        let texts: Vec<usize> =
            pairs.iter().map(|pair| pair.0).chain(pairs.iter().map(|pair| pair.1)).collect();
        let (both, lengths) = self.sum(&texts);
        let size = pairs.len();
        let (a, b) = both.view().split_at(Axis(0), size);
        let mut cosines = Array2::zeros((size, size));
        multiply(a, b.t().as_standard_layout().view(), cosines.view_mut());
        let loss = self.to_gradient(&mut cosines);
        let mut gradient = Array2::zeros((2 * size, self.settings.dimensions));
        let (upper, lower) = gradient.view_mut().split_at(Axis(0), size);
        multiply(cosines.view(), b, upper);
        multiply(cosines.t().as_standard_layout().view(), a, lower);
        // Through the division by the length: what points along the vector itself changes nothing.
        let (width, both) = (self.settings.dimensions, both.as_slice().expect("standard layout"));
        let slice = gradient.as_slice_mut().expect("standard layout");
        slice.par_chunks_mut(width).zip(both.par_chunks(width)).zip(&lengths).for_each(
            |((gradient, vector), length)| {
                let along: f32 = gradient.iter().zip(vector).map(|(g, v)| g * v).sum();
                for (g, v) in gradient.iter_mut().zip(vector) {
                    *g = (*g - along * v) / length;
                }
            },
        );
        self.step += 1;
        self.update(&texts, slice);
        Progress { step: self.step, loss }
    }

    /// Turns cosines into the loss's gradient in them; gives the mean loss.
    fn to_gradient(&self, cosines: &mut Array2<f32>) -> f32 {
        let size = cosines.nrows();
        let temperature = self.settings.temperature;
        let values = cosines.as_slice_mut().expect("standard layout");
        // A cosine is 1 at most, so subtracting 1 keeps exponentials within 1; one serves rows and columns.
        let own: Vec<f32> =
            (0..size).map(|place| (values[place * size + place] - 1.0) / temperature).collect();
        let rows: Vec<f32> = values
            .par_chunks_mut(size)
            .map(|row| {
                for value in row.iter_mut() {
                    *value = libm::expf((*value - 1.0) / temperature);
                }
                row.iter().sum::<f32>()
            })
            .collect();
        let mut columns = vec![0.0_f32; size];
        for row in values.chunks(size) {
            for (sum, value) in columns.iter_mut().zip(row) {
                *sum += value;
            }
        }
        let loss: f32 = own
            .iter()
            .zip(rows.iter().zip(&columns))
            .map(|(own, (row, column))| (libm::logf(*row) + libm::logf(*column)) / 2.0 - own)
            .sum();
        let scale = 1.0 / (2.0 * size as f32 * temperature);
        values.par_chunks_mut(size).enumerate().for_each(|(place, row)| {
            let by_row = 1.0 / rows[place];
            for (value, column) in row.iter_mut().zip(&columns) {
                *value *= (by_row + 1.0 / column) * scale;
            }
            row[place] -= 2.0 * scale;
        });
        loss / size as f32
    }

    /// Moves the vectors of all units in the batch.
    fn update(&mut self, texts: &[usize], gradient: &[f32]) {
        let width = self.settings.dimensions;
        let mut uses: Vec<(u32, u32, f32)> = Vec::new();
        for (place, &text) in texts.iter().enumerate() {
            uses.extend(
                self.corpus.parts_of(text).iter().map(|&(unit, weight)| (unit, place as u32, weight)),
            );
        }
        uses.par_sort_unstable_by_key(|&(unit, place, _)| (unit, place));
        let done = self.step as f32 / self.settings.steps.max(1) as f32;
        let rate = self.settings.rate * (1.0 - done).max(0.05);
        let power = |base: f32| libm::powf(base, self.step as f32);
        let rate = rate * (1.0 - power(BETA2)).sqrt() / (1.0 - power(BETA1));
        let arch = pulp::Arch::new();
        let uses = &uses;
        self.vectors
            .axis_chunks_iter_mut(Axis(0), ROWS_PER_TASK)
            .into_par_iter()
            .zip(self.first_moment.axis_chunks_iter_mut(Axis(0), ROWS_PER_TASK).into_par_iter())
            .zip(self.second_moment.axis_chunks_iter_mut(Axis(0), ROWS_PER_TASK).into_par_iter())
            .enumerate()
            .for_each(|(task, ((mut vectors, mut first), mut second))| {
                let vectors = vectors.as_slice_mut().expect("standard layout");
                let first = first.as_slice_mut().expect("standard layout");
                let second = second.as_slice_mut().expect("standard layout");
                let start = (task * ROWS_PER_TASK) as u32;
                let end = start + ROWS_PER_TASK as u32;
                let from = uses.partition_point(|&(unit, _, _)| unit < start);
                let to = uses.partition_point(|&(unit, _, _)| unit < end);
                let mut sum = vec![0.0_f32; width];
                for group in uses[from..to].chunk_by(|a, b| a.0 == b.0) {
                    let at = (group[0].0 - start) as usize * width;
                    let row = at..at + width;
                    arch.dispatch(|| {
                        sum.fill(0.0);
                        for &(_, place, weight) in group {
                            let from = place as usize * width;
                            for (sum, value) in sum.iter_mut().zip(&gradient[from..from + width]) {
                                *sum += weight * value;
                            }
                        }
                        adam(
                            &mut vectors[row.clone()],
                            &mut first[row.clone()],
                            &mut second[row.clone()],
                            &sum,
                            rate,
                        );
                    });
                }
            });
    }
}

/// Divides by the length, which it gives.
fn normalise(vector: &mut [f32]) -> f32 {
    let length = vector.iter().map(|value| value * value).sum::<f32>().sqrt().max(1e-12);
    vector.iter_mut().for_each(|value| *value /= length);
    length
}

#[inline(always)]
fn adam(vector: &mut [f32], first: &mut [f32], second: &mut [f32], gradient: &[f32], rate: f32) {
    for (((value, first), second), g) in vector.iter_mut().zip(first).zip(second).zip(gradient) {
        *first += (1.0 - BETA1) * (g - *first);
        *second += (1.0 - BETA2) * (g * g - *second);
        *value -= rate * *first / (second.sqrt() + EPSILON);
    }
}
