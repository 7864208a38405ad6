using System.Globalization;

namespace CaseFlow.Api.Scalars;

internal sealed class DateType : TextScalar<DateOnly>
{
    private const string Format = "yyyy-MM-dd";

    public DateType()
    {
        Name = "Date";
        Description = "A day without a time, ISO 8601, e.g. 2011-03-17.";
    }

    protected override DateOnly? Read(string text) =>
        DateOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    protected override string Write(DateOnly value) => value.ToString(Format, CultureInfo.InvariantCulture);
}
