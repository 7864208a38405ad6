using System.Text.RegularExpressions;
using System.Xml;

namespace CaseFlow.Api.Scalars;

internal sealed partial class DurationType : TextScalar<TimeSpan>
{
    public DurationType()
    {
        Name = "Duration";
        Description = "A length of time, ISO 8601 in days and less, e.g. P2DT6H; years and months have no fixed length.";
    }

    protected override TimeSpan? Read(string text) => Duration().IsMatch(text) ? XmlConvert.ToTimeSpan(text) : null;

    protected override string Write(TimeSpan value) => XmlConvert.ToString(value);

    [GeneratedRegex(@"^-?P(?=.)(\d{1,6}D)?(T(?=.)(\d{1,6}H)?(\d{1,6}M)?(\d{1,6}(\.\d{1,3})?S)?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Duration();
}
