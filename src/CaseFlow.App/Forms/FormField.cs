using System.Collections.Immutable;
using CaseFlow.Decisions.Feel;

namespace CaseFlow.App.Forms;

/// <summary>One input of a form-js form, as far as the server checks it.</summary>
/// <param name="Key">The variable that it fills; inside a dynamic list, the member of each item.</param>
/// <param name="Label">What the reader sees, for messages.</param>
/// <param name="Kind">What values it takes.</param>
/// <param name="Rules">What else must hold.</param>
/// <param name="Choices">Allowed values of a choice; empty when they come from a variable.</param>
/// <param name="ChoicesKey">The variable that lists the allowed values; null when they stand in the form.</param>
/// <param name="HideWhen">A hidden field is neither asked for nor accepted.</param>
/// <param name="Items">The fields of each item of a dynamic list.</param>
internal sealed record FormField(
    string Key,
    string Label,
    FormFieldKind Kind,
    FormRules Rules,
    ImmutableArray<string> Choices,
    string? ChoicesKey,
    FeelExpression? HideWhen,
    ImmutableArray<FormField> Items);

/// <summary>What values a form-js component takes.</summary>
internal enum FormFieldKind
{
    Text,
    Number,
    Boolean,
    Choice,
    Choices,
    Date,
    Time,
    DateTime,
    List,
}

/// <summary>The <c>validate</c> part of a form-js component. Lengths in UTF-16 code units.</summary>
internal sealed record FormRules(
    bool Required = false,
    int? MinLength = null,
    int? MaxLength = null,
    decimal? Min = null,
    decimal? Max = null,
    string? Pattern = null);
