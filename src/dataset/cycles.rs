//! The nodes of a graph that are on cycles.

/// The nodes that are on a cycle or between two, in rising order: what is left after taking away, again and again,
/// whatever has no way in, then whatever has no way out.
///
/// Beside the edges it takes a byte a node, and 12 bytes for each node that has ways in and out.
pub(crate) fn on_cycles(mut edges: Vec<(u32, u32)>) -> Vec<u32> {
    for _ in 0..2 {
        keep_led_to(&mut edges);
        peel(&mut edges);
        for edge in &mut edges {
            *edge = (edge.1, edge.0);
        }
    }
    let mut nodes: Vec<u32> = edges.into_iter().map(|(from, _)| from).collect();
    nodes.sort_unstable();
    nodes.dedup();
    nodes
}

/// Takes away, once, the edges of nodes without a way in. Mostly little is left for [`peel`], which needs more memory.
fn keep_led_to(edges: &mut Vec<(u32, u32)>) {
    let place = |node: u32| usize::try_from(node).unwrap_or(usize::MAX);
    let count = edges.iter().map(|(_, to)| place(*to).saturating_add(1)).max().unwrap_or_default();
    let mut led_to = vec![false; count];
    for (_, to) in &*edges {
        if let Some(led_to) = led_to.get_mut(place(*to)) {
            *led_to = true;
        }
    }
    edges.retain(|(from, _)| led_to.get(place(*from)) == Some(&true));
}

/// Takes away, again and again, the edges of nodes without a way in.
fn peel(edges: &mut Vec<(u32, u32)>) {
    edges.sort_unstable();
    let mut nodes: Vec<u32> = Vec::new();
    for (from, _) in &*edges {
        if nodes.last() != Some(from) {
            nodes.push(*from);
        }
    }
    let mut ways_in = vec![0_u32; nodes.len()];
    for (_, to) in &*edges {
        if let Some(ways) = nodes.binary_search(to).ok().and_then(|place| ways_in.get_mut(place)) {
            *ways = ways.saturating_add(1);
        }
    }
    let mut free: Vec<u32> =
        nodes.iter().zip(&ways_in).filter(|(_, ways)| **ways == 0).map(|(node, _)| *node).collect();
    while let Some(node) = free.pop() {
        let start = edges.partition_point(|(from, _)| *from < node);
        let leaving = edges.iter().skip(start).take_while(|(from, _)| *from == node);
        for (_, to) in leaving {
            if let Some(ways) = nodes.binary_search(to).ok().and_then(|place| ways_in.get_mut(place)) {
                *ways = ways.saturating_sub(1);
                if *ways == 0 {
                    free.push(*to);
                }
            }
        }
    }
    edges.retain(|(from, _)| {
        nodes.binary_search(from).ok().and_then(|place| ways_in.get(place)).is_some_and(|ways| *ways > 0)
    });
}

#[cfg(test)]
#[allow(clippy::arithmetic_side_effects, reason = "small known numbers")]
mod tests {
    use super::on_cycles;

    #[test]
    fn chains_are_put_into_an_order_and_cycles_are_not() {
        assert!(on_cycles(vec![]).is_empty());
        assert_eq!(on_cycles(vec![(7, 7)]), [7]);
        assert!(on_cycles((0..100_000).map(|node| (node, node + 1)).collect()).is_empty());
        // A tail into a cycle, a bridge from it to another, and a tail out.
        let edges = vec![(9, 1), (1, 2), (2, 1), (2, 5), (5, 6), (6, 6), (6, 8), (8, 3)];
        assert_eq!(on_cycles(edges), [1, 2, 5, 6]);
        assert_eq!(on_cycles(vec![(1, 2), (1, 2), (2, 3), (3, 1), (3, 1)]), [1, 2, 3]);
    }
}
