using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using CaseFlow.Decisions.Feel;

namespace CaseFlow.App.Forms;

/// <summary>Checks what a person filled in against the form that was shown, because a browser's own check proves nothing.</summary>
/// <param name="schema">The form, in the version that the task is pinned to.</param>
/// <param name="known">Variables that the form could read: conditions and lists of choices refer to them.</param>
/// <param name="host">Time and chance for the form's conditions.</param>
internal sealed class FormValidator(FormSchema schema, FeelContext known, FeelHost host)
{
    private readonly ImmutableArray<Rejection>.Builder _rejections = ImmutableArray.CreateBuilder<Rejection>();

    /// <summary>All that is wrong with the values, in the order of the form; empty when they may be stored.</summary>
    public ImmutableArray<Rejection> Check(FeelContext values)
    {
        _rejections.Clear();
        CheckFields(schema.Fields, values, string.Empty);
        return _rejections.ToImmutable();
    }

    private void CheckFields(ImmutableArray<FormField> fields, FeelContext values, string path)
    {
        var shown = fields.Where(field => !IsHidden(field, values)).ToList();
        foreach (var field in shown)
        {
            CheckField(field, values, path + field.Key);
        }

        foreach (var name in values.Entries.Select(entry => entry.Key).Where(name => shown.TrueForAll(field => field.Key != name)))
        {
            Refuse(path + name, $"Expected only fields of the form {schema.Id}, but \"{name}\" is not one that it shows.");
        }
    }

    private bool IsHidden(FormField field, FeelContext values) =>
        field.HideWhen is { } condition && condition.Evaluate(known.With(values), host).Value is FeelBoolean { Value: true };

    private void CheckField(FormField field, FeelContext values, string path)
    {
        if (!values.TryGet(field.Key, out var value) || IsEmpty(value))
        {
            if (field.Rules.Required)
            {
                Refuse(path, $"Expected \"{field.Label}\" to be filled in, but it is empty.");
            }

            return;
        }

        var expected = Mismatch(field, value, values);
        if (expected is not null)
        {
            Refuse(path, $"Expected {expected} in \"{field.Label}\", but got {Shown(value)}.");
        }
        else if (field.Kind is FormFieldKind.List)
        {
            CheckItems(field, (FeelList)value, path);
        }
        else if (field.Kind is FormFieldKind.Boolean && field.Rules.Required && value is FeelBoolean { Value: false })
        {
            Refuse(path, $"Expected \"{field.Label}\" to be ticked, but it is not.");
        }
    }

    private void CheckItems(FormField field, FeelList list, string path)
    {
        for (var index = 0; index < list.Items.Length; index++)
        {
            var itemPath = string.Create(CultureInfo.InvariantCulture, $"{path}.{index}");
            if (list.Items[index] is FeelContext item)
            {
                CheckFields(field.Items, item, itemPath + ".");
            }
            else
            {
                Refuse(itemPath, $"Expected an object with the fields of \"{field.Label}\", but got {Shown(list.Items[index])}.");
            }
        }
    }

    /// <summary>What was expected, or null when the value fits.</summary>
    private string? Mismatch(FormField field, FeelValue value, FeelContext values) => (field.Kind, value) switch
    {
        (FormFieldKind.Text, FeelString text) => TextMismatch(field.Rules, text.Value),
        (FormFieldKind.Text, _) => "text",
        (FormFieldKind.Number, FeelNumber number) => NumberMismatch(field.Rules, number.Value),
        (FormFieldKind.Number, _) => "a number",
        (FormFieldKind.Boolean, not FeelBoolean) => "true or false",
        (FormFieldKind.Choice, FeelString choice) => ChoiceMismatch(field, [choice.Value], values),
        (FormFieldKind.Choice, _) => "one of the choices",
        (FormFieldKind.Choices, FeelList list) when list.Items.All(item => item is FeelString) =>
            ChoiceMismatch(field, [.. list.Items.Cast<FeelString>().Select(item => item.Value)], values),
        (FormFieldKind.Choices, _) => "a list of choices",
        (FormFieldKind.Date, not FeelString) => "a date such as \"2026-03-31\"",
        (FormFieldKind.Date, FeelString { Value: var date }) when !DateOnly.TryParseExact(date, "yyyy-MM-dd", out _) => "a date such as \"2026-03-31\"",
        (FormFieldKind.Time, not FeelString) => "a time such as \"14:30\"",
        (FormFieldKind.DateTime, FeelString { Value: var moment }) when DateTimeOffset.TryParse(moment, CultureInfo.InvariantCulture, out _) => null,
        (FormFieldKind.DateTime, _) => "a date and time with offset such as \"2026-03-31T14:30:00Z\"",
        (FormFieldKind.List, not FeelList) => "a list",
        _ => null,
    };

    private static string? TextMismatch(FormRules rules, string text) =>
        text.Length < rules.MinLength ? $"at least {rules.MinLength} characters"
        : text.Length > rules.MaxLength ? $"at most {rules.MaxLength} characters"
        : rules.Pattern is { } pattern && !Matches(pattern, text) ? $"text of the pattern {pattern}"
        : null;

    private static bool Matches(string pattern, string text) => Regex.IsMatch(text, pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    private static string? NumberMismatch(FormRules rules, decimal number) =>
        number < rules.Min ? string.Create(CultureInfo.InvariantCulture, $"at least {rules.Min}")
        : number > rules.Max ? string.Create(CultureInfo.InvariantCulture, $"at most {rules.Max}")
        : null;

    private string? ChoiceMismatch(FormField field, ImmutableArray<string> chosen, FeelContext values)
    {
        var allowed = field.ChoicesKey is { } key ? ListedChoices(known.With(values), key) : field.Choices;
        return chosen.All(allowed.Contains) ? null : $"one of {string.Join(", ", allowed)}";
    }

    private static ImmutableArray<string> ListedChoices(FeelContext variables, string key) =>
        variables.TryGet(key, out var value) && value is FeelList list
            ? [.. list.Items.Select(ChoiceOf).OfType<string>()]
            : [];

    private static string? ChoiceOf(FeelValue item) => item switch
    {
        FeelString text => text.Value,
        FeelContext option when option.TryGet("value", out var value) => ChoiceOf(value),
        _ => null,
    };

    private static bool IsEmpty(FeelValue value) =>
        value is FeelNull or FeelString { Value.Length: 0 } || (value is FeelList list && list.Items.All(IsBlank));

    // a form shows the first row of a list before anybody has asked for it
    private static bool IsBlank(FeelValue item) =>
        item is FeelContext row && row.Entries.All(field => IsEmpty(field.Value) || field.Value is FeelBoolean { Value: false });

    private static string Shown(FeelValue value) => value.ToString() is { Length: > 80 } text ? text[..80] + "…" : value.ToString();

    private void Refuse(string path, string message) => _rejections.Add(new Rejection(RejectionKind.Invalid, "form.invalid", message, path));
}
