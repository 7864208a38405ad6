using System.Collections.Immutable;
using CaseFlow.App.Forms;
using CaseFlow.Decisions.Feel;

namespace CaseFlow.App.Tests.Forms;

public sealed class FormValidatorTests
{
    private const string Form =
        """
        { "type": "default", "id": "check", "components": [
          { "type": "text", "text": "# Check" },
          { "type": "radio", "key": "verdict", "label": "Verdict", "validate": { "required": true },
            "values": [{ "label": "Yes", "value": "yes" }, { "label": "No", "value": "no" }] },
          { "type": "textarea", "key": "note", "label": "Note", "validate": { "required": true, "maxLength": 10 },
            "conditional": { "hide": "=verdict != \"no\"" } },
          { "type": "number", "key": "share", "label": "Share", "validate": { "min": 0, "max": 100 } },
          { "type": "datetime", "subtype": "date", "key": "on", "label": "Day" },
          { "type": "select", "key": "party", "label": "Party", "valuesKey": "parties" },
          { "type": "dynamiclist", "path": "items", "label": "Items",
            "components": [{ "type": "textfield", "key": "name", "label": "Name", "validate": { "required": true } }] } ] }
        """;

    private static readonly FeelContext Known = EventJson.Read<FeelContext>("""{ "parties": ["AU", "LAS"] }""");

    [Theory]
    [InlineData("""{ "verdict": "yes" }""")]
    [InlineData("""{ "verdict": "no", "note": "Because" }""")]
    [InlineData("""{ "verdict": "yes", "share": 100, "on": "2011-03-17", "party": "AU", "items": [{ "name": "one" }] }""")]
    [InlineData("""{ "verdict": "yes", "items": [{ "name": "" }] }""")]
    public void Accepts_what_the_form_asks_for(string values) => Assert.Empty(Check(values));

    [Theory]
    [InlineData("{ }", "verdict", "\"Verdict\" to be filled in")]
    [InlineData("""{ "verdict": "maybe" }""", "verdict", "one of yes, no")]
    [InlineData("""{ "verdict": "no" }""", "note", "\"Note\" to be filled in")]
    [InlineData("""{ "verdict": "no", "note": "Far too long" }""", "note", "at most 10 characters")]
    [InlineData("""{ "verdict": "yes", "note": "hidden" }""", "note", "not one that it shows")]
    [InlineData("""{ "verdict": "yes", "share": 101 }""", "share", "at most 100")]
    [InlineData("""{ "verdict": "yes", "share": "half" }""", "share", "a number")]
    [InlineData("""{ "verdict": "yes", "on": "17 March" }""", "on", "a date such as")]
    [InlineData("""{ "verdict": "yes", "party": "EU" }""", "party", "one of AU, LAS")]
    [InlineData("""{ "verdict": "yes", "items": [{ "name": "one" }, { "name": "" }] }""", "items.1.name", "\"Name\" to be filled in")]
    [InlineData("""{ "verdict": "yes", "items": ["one"] }""", "items.0", "an object")]
    [InlineData("""{ "verdict": "yes", "else": 1 }""", "else", "not one that it shows")]
    public void Says_what_was_expected_of_anything_else(string values, string path, string expected)
    {
        var rejection = Assert.Single(Check(values));

        Assert.Equal(path, rejection.Path);
        Assert.Contains(expected, rejection.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("not json", "in JSON")]
    [InlineData("""{ "type": "default" }""", "with an \"id\"")]
    [InlineData("""{ "type": "default", "id": "x", "components": [{ "type": "hologram" }] }""", "hologram")]
    [InlineData("""{ "type": "default", "id": "x", "components": [{ "type": "number", "label": "Share" }] }""", "a key on the component")]
    [InlineData("""{ "type": "default", "id": "x", "components": [{ "type": "number", "key": "a", "conditional": { "hide": "=1 +" } }] }""", "a FEEL")]
    public void A_form_that_cannot_be_checked_is_refused(string form, string expected) =>
        Assert.Contains(expected, Assert.Single(FormSchema.Read(form).Problems), StringComparison.Ordinal);

    private static ImmutableArray<Rejection> Check(string values)
    {
        var host = new FeelHost(DateTimeOffset.UnixEpoch, () => Guid.Empty, () => 0);
        return new FormValidator(FormSchema.Read(Form).Schema!, Known, host).Check(EventJson.Read<FeelContext>(values));
    }
}
