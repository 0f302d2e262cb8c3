extension Double {
  /// The product without the dust of binary fractions: 2.3 lakh are 230,000, 57 cents 0.57.
  public func times(_ factor: Double) -> Double {
    if abs(factor) < 1, factor != 0 { return self / (1 / factor).rounded() }
    let product = self * factor
    let whole = product.rounded()
    return abs(product - whole) <= abs(product) * 1e-12 ? whole : product
  }
}
