// first line
fn main() {
    // ANCHOR: body
    let x = 1;
    println!("{x}");
    // ANCHOR_END: body
}

// last line
