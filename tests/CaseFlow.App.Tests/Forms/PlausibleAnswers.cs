using CaseFlow.App.Forms;
using CaseFlow.Cases.Assessments;
using CaseFlow.Decisions.Feel;

namespace CaseFlow.App.Tests.Forms;

/// <summary>Fills a form in as somebody would who has something to say in every field.</summary>
internal sealed class PlausibleAnswers(FormSchema form, FeelContext variables)
{
    private static readonly FeelHost Host = new(new DateTimeOffset(2026, 1, 5, 9, 0, 0, TimeSpan.Zero), () => Guid.Empty, () => 0);

    public FeelContext Values => Fill(form.Fields);

    public IReadOnlyList<Rejection> Faults => new FormValidator(form, variables, Host).Check(Values);

    private FeelContext Fill(IEnumerable<FormField> fields)
    {
        var filled = FeelContext.Empty;
        foreach (var field in fields)
        {
            if (field.HideWhen?.Evaluate(variables.With(filled), Host).Value is not FeelBoolean { Value: true })
            {
                filled = filled.With(field.Key, Answer(field));
            }
        }

        return filled;
    }

    private FeelValue Answer(FormField field) => field.Kind switch
    {
        FormFieldKind.Text => new FeelString(Text(field)),
        FormFieldKind.Number => new FeelNumber(field.Rules.Min ?? 3),
        FormFieldKind.Boolean => FeelBoolean.Of(true),
        FormFieldKind.Choice => Choice(field),
        FormFieldKind.Choices => FeelList.Of(Choice(field)),
        FormFieldKind.Date => new FeelString("2026-03-31"),
        FormFieldKind.Time => new FeelString("14:30"),
        // as a browser's form writes a moment
        FormFieldKind.DateTime => new FeelString("2026-03-31T14:30Z"),
        FormFieldKind.List => Rows(field),
        _ => throw new InvalidOperationException($"Expected a kind of field that can be filled in, but {field.Key} is {field.Kind}."),
    };

    // an assessment rates every factor once
    private FeelList Rows(FormField field) =>
        field.Items.Any(item => item.Key == "factor")
            ? FeelList.Of([.. RiskFactors.All.Select(factor => Fill(field.Items).With("factor", new FeelString(factor)))])
            : FeelList.Of([Fill(field.Items), Fill(field.Items)]);

    private FeelValue Choice(FormField field) =>
        field.ChoicesKey is { } key
            ? variables.TryGet(key, out var listed) && listed is FeelList { Items: [var first, ..] } ? first : FeelNull.Instance
            : new FeelString(field.Choices[0]);

    private static string Text(FormField field) => field switch
    {
        { Rules.Pattern: { } pattern } when pattern.StartsWith("^RF", StringComparison.Ordinal) => "RF05",
        { Rules.Pattern: { } pattern } when pattern.StartsWith("^[DLEIMS]", StringComparison.Ordinal) => "D01",
        { Rules.Pattern: not null } => new string('a', 64),
        { Key: "acts" } => "D01, M06",
        { Key: "language" } => "fr",
        { Key: "evidence" } => "report-1, report-2",
        { Key: "responseMeasure" } => "D01",
        _ => $"{field.Label} in words",
    };
}
