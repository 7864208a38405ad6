using CaseFlow.Cases.Cases;

namespace CaseFlow.Cases.Tests.Cases;

public sealed class CountryCodeTests
{
    [Theory]
    [InlineData("LBY")]
    [InlineData("XKX")]
    [InlineData("ESH")]
    public void Knows_countries_and_territories(string code) => Assert.True(CountryCode.IsKnown(code));

    [Theory]
    [InlineData("ZZZ")]
    [InlineData("lby")]
    [InlineData("LY")]
    [InlineData("")]
    [InlineData(null)]
    public void Knows_nothing_else(string? code) => Assert.False(CountryCode.IsKnown(code));
}
