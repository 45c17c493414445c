//! Information content: how much it says of a person or a vacancy that a concept applies.
//!
//! After Resnik (1995): the content of concept *c* is −ln p(*c*), with p(*c*) the share of the
//! corpus that uses *c* or anything narrower. The corpus are the taxonomy's own occupations and the
//! skills each of them asks for, so the figure depends on the pack and on nothing else. It is scaled
//! to 0..=10,000: near 0 for what every occupation asks, 10,000 for what a single one does.
//!
//! Concepts to which no occupation refers (occupations, groups of them, skills nobody asks for, packs
//! without occupation–skill relations) get Seco's intrinsic content (2004) in its place, from the
//! number of their narrower concepts: leaves 10,000, the root of everything near 0.

/// Full scale of an information content.
pub(crate) const FULL: u16 = 10_000;

/// The information content of each of `count` concepts.
///
/// `broader` are (narrower, broader) pairs without cycles, `uses` (occupation, skill) pairs.
pub(crate) fn information_content(count: usize, broader: &[(u32, u32)], uses: &[(u32, u32)]) -> Vec<u16> {
    let mut occupations: Vec<u32> = uses.iter().map(|&(occupation, _)| occupation).collect();
    occupations.sort_unstable();
    occupations.dedup();
    let words = occupations.len().div_ceil(64);

    // One bit per occupation and concept, handed up from narrower to broader.
    let mut used_by = vec![0_u64; words * count];
    for &(occupation, skill) in uses {
        if let Ok(bit) = occupations.binary_search(&occupation) {
            used_by[skill as usize * words + bit / 64] |= 1 << (bit % 64);
        }
    }
    let mut narrower_count = vec![0_u32; count];
    let order = narrow_to_broad(count, broader);
    let mut parents: Vec<Vec<u32>> = vec![Vec::new(); count];
    for &(narrow, broad) in broader {
        parents[narrow as usize].push(broad);
    }
    for &concept in &order {
        for &parent in &parents[concept as usize] {
            // In a DAG a concept below two branches counts twice; content only needs the size.
            narrower_count[parent as usize] =
                narrower_count[parent as usize].saturating_add(narrower_count[concept as usize] + 1);
            for word in 0..words {
                let bits = used_by[concept as usize * words + word];
                used_by[parent as usize * words + word] |= bits;
            }
        }
    }

    let corpus = libm::log(occupations.len() as f64 + 1.0);
    let whole = libm::log(count as f64 + 1.0);
    (0..count)
        .map(|concept| {
            let users: u32 =
                used_by[concept * words..(concept + 1) * words].iter().map(|bits| bits.count_ones()).sum();
            let content = if users > 0 {
                1.0 - libm::log(f64::from(users)) / corpus
            } else if whole > 0.0 {
                1.0 - libm::log(f64::from(narrower_count[concept]) + 1.0) / whole
            } else {
                1.0
            };
            // Between 0 and 10,000 by construction; `as` saturates in any case.
            libm::round(content * f64::from(FULL)).clamp(0.0, f64::from(FULL)) as u16
        })
        .collect()
}

/// Concepts so ordered that every concept comes before those broader than it. Concepts on a cycle,
/// which callers have cut, would be left out.
fn narrow_to_broad(count: usize, broader: &[(u32, u32)]) -> Vec<u32> {
    let mut waiting = vec![0_u32; count];
    let mut parents: Vec<Vec<u32>> = vec![Vec::new(); count];
    for &(narrow, broad) in broader {
        waiting[broad as usize] += 1;
        parents[narrow as usize].push(broad);
    }
    let mut order: Vec<u32> = (0..count as u32).filter(|&concept| waiting[concept as usize] == 0).collect();
    let mut next = 0;
    while next < order.len() {
        for &parent in &parents[order[next] as usize] {
            waiting[parent as usize] -= 1;
            if waiting[parent as usize] == 0 {
                order.push(parent);
            }
        }
        next += 1;
    }
    order
}

#[cfg(test)]
mod tests {
    use super::information_content;

    #[test]
    fn what_everybody_needs_says_little() {
        // 0..4 occupations, 4 root skill, 5 and 6 below it; all use 5, one uses 6, none uses 7.
        let broader = [(5, 4), (6, 4)];
        let uses = [(0, 5), (1, 5), (2, 5), (3, 5), (3, 6)];
        let content = information_content(8, &broader, &uses);
        // ln 4 / ln 5 = 0.8614, so 1 − 0.8614 = 0.1386.
        assert_eq!(content[5], 1386);
        assert_eq!(content[4], 1386);
        assert_eq!(content[6], 10_000);
        assert_eq!(content[7], 10_000);
    }

    #[test]
    fn without_occupations_the_hierarchy_decides() {
        let content = information_content(4, &[(1, 0), (2, 0), (3, 0)], &[]);
        // Root with three below: 1 − ln 4 / ln 5 = 0.1386.
        assert_eq!(content, [1386, 10_000, 10_000, 10_000]);
    }
}
