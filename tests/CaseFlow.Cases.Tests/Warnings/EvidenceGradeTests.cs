using CaseFlow.Cases.Warnings;

namespace CaseFlow.Cases.Tests.Warnings;

public sealed class EvidenceGradeTests
{
    private static readonly EvidenceGrade B2 = new(SourceGrade.B, 2);

    [Theory]
    [InlineData(SourceGrade.A, 1, true)]
    [InlineData(SourceGrade.B, 2, true)]
    [InlineData(SourceGrade.C, 1, false)]
    [InlineData(SourceGrade.A, 3, false)]
    [InlineData(SourceGrade.F, 1, false)]
    [InlineData(SourceGrade.A, 6, false)]
    public void Is_compared_on_two_independent_axes(SourceGrade source, int information, bool atLeast) =>
        Assert.Equal(atLeast, new EvidenceGrade(source, information).IsAtLeast(B2));

    [Theory]
    [InlineData(SourceGrade.F, 1)]
    [InlineData(SourceGrade.A, 6)]
    [InlineData(SourceGrade.F, 6)]
    public void Is_unknown_when_either_axis_cannot_be_judged(SourceGrade source, int information) =>
        Assert.True(new EvidenceGrade(source, information).IsUnknown);

    [Fact]
    public void Reads_as_letter_and_digit() => Assert.Equal("B2", B2.ToString());
}
