using System.Globalization;

namespace CaseFlow.Api.Scalars;

internal sealed class DateTimeType : TextScalar<DateTimeOffset>
{
    private const string Format = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";

    public DateTimeType()
    {
        Name = "DateTime";
        Description = "A moment, ISO 8601. Any offset is accepted, an offset is required; answered in UTC with milliseconds.";
    }

    protected override DateTimeOffset? Read(string text) =>
        HasOffset(text) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
            ? DateTimeOffset.FromUnixTimeMilliseconds(moment.ToUnixTimeMilliseconds())
            : null;

    protected override string Write(DateTimeOffset value) => value.ToUniversalTime().ToString(Format, CultureInfo.InvariantCulture);

    // without an offset the same text would be another moment elsewhere
    private static bool HasOffset(string text) =>
        text.IndexOf('T', StringComparison.Ordinal) is > 0 and var time && text.AsSpan(time).IndexOfAny('Z', '+', '-') > 0;
}
