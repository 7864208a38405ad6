using System.Globalization;
using CaseFlow.Web.Forms;

namespace CaseFlow.EndToEnd.Tests.Forms;

public sealed class ReasonableDayTests
{
    [Theory]
    [InlineData("31 3 2026")]
    [InlineData("31.3.26")]
    [InlineData("31/03/2026")]
    [InlineData("2026-03-31")]
    [InlineData("31 March 2026")]
    [InlineData(" 31 mar 2026 ")]
    [InlineData("3/31/2026")]
    [InlineData("٣١ مارس ٢٠٢٦")]
    public void Is_read_as_people_write_it(string text) => Assert.Equal(new DateOnly(2026, 3, 31), ReasonableDay.Read(text, CultureInfo.GetCultureInfo("ar")));

    [Theory]
    [InlineData("")]
    [InlineData("soon")]
    [InlineData("31 3")]
    [InlineData("31 2 2026")]
    [InlineData("1 ma 2026")]
    [InlineData("0 1 2026")]
    public void Is_not_guessed(string text) => Assert.Null(ReasonableDay.Read(text, CultureInfo.GetCultureInfo("en")));
}
