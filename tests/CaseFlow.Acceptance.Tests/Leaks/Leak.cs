namespace CaseFlow.Acceptance.Tests.Leaks;

/// <summary>Somebody learnt of something that the rules hide from them, or one path hid what the rules show.</summary>
/// <param name="Seed">Makes the same world and the same probes again.</param>
/// <param name="Person">Who.</param>
/// <param name="Path">By which path.</param>
/// <param name="Secret">Of what.</param>
/// <param name="Rule">The rule that is broken.</param>
/// <param name="Shown">What was shown.</param>
internal sealed record Leak(int Seed, string Person, string Path, string Secret, string Rule, string Shown)
{
    /// <inheritdoc/>
    public override string ToString() => $"seed {Seed}: {Person} by {Path} learnt of {Secret}; rule {Rule}; shown: {Shown}";
}
