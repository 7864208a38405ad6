namespace CaseFlow.Acceptance.Tests.Leaks;

/// <summary>How much somebody may know of a secret.</summary>
internal enum Sight
{
    /// <summary>Not that it exists.</summary>
    None,

    /// <summary>Where it stands and what is due in it.</summary>
    Outline,

    /// <summary>Everything.</summary>
    Content,
}

/// <summary>
/// Who may know what: the rules in the README of <c>Cases/Access</c>, written a second time from their words alone and without a look at how
/// the product does it.
/// </summary>
internal static class Oracle
{
    /// <summary>How much a person may know, and the rule by its number.</summary>
    public static (Sight Sight, string Rule) Of(Person person, Secret secret)
    {
        if (secret.Within is { } whole && Of(person, whole) is { Sight: not Sight.Content } outside)
        {
            return (Sight.None, $"9: may not read the case ({outside.Rule})");
        }

        foreach (var part in secret.MadeFrom)
        {
            if (Of(person, part) is { Sight: not Sight.Content } closed)
            {
                return (Sight.None, $"10: may not read what it is made from ({closed.Rule})");
            }
        }

        var (reads, rule) = secret.Within is null ? Reads(person, secret.Label, secret.IsWorkedOn) : ReadsItem(person, secret.Label);
        return reads ? (Sight.Content, rule)
            : secret.Kind == "Case" && Follows(person, secret.Label) ? (Sight.Outline, "12: the hub follows it")
            : (Sight.None, rule);
    }

    private static bool Follows(Person person, Label label) =>
        person.Role == "COORD" && !label.OffAgenda && person.CountersTerrorism == label.CountersTerrorism;

    private static (bool Reads, string Rule) Reads(Person person, Label label, bool isOffered)
    {
        if (Shut(person, label) is { } shut)
        {
            return (false, shut);
        }

        if (person.CountersTerrorism != label.CountersTerrorism)
        {
            return (person.IsAmong(label.LetThrough), "8: the wall");
        }

        if (person.IsAmong(label.Named))
        {
            return (true, "1: named");
        }

        if (label.Marking == "TLP:RED" || label.OffAgenda)
        {
            return (false, "2: only those who are named");
        }

        if (label is { Marking: "TLP:CLEAR", OriginatorControlled: false })
        {
            return (true, "6: TLP:CLEAR");
        }

        if (person.Role == "CSO")
        {
            var (offered, why) = isOffered ? Reads(person with { Role = "any" }, label, isOffered) : (false, "");
            return (offered, $"11: CSO reads what it is named for or what is offered to it {why}");
        }

        var isOwner = label.Owners.Contains(person.Organisation);
        return label.Marking switch
        {
            _ when isOwner => (true, "3-5: an owner"),
            "TLP:AMBER+STRICT" => (false, "3: owners only"),
            _ when label.ReleasableTo.Contains(person.Organisation) => (true, "4: released"),
            _ when label.OriginatorControlled => (false, "7: the originator's readers only"),
            "TLP:GREEN" when label.ReleasableTo.Count == 0 => (true, "5: the community"),
            _ => (false, "4-5: neither owner nor released to"),
        };
    }

    private static (bool, string) ReadsItem(Person person, Label label)
    {
        if (Shut(person, label) is { } shut)
        {
            return (false, shut);
        }

        var (named, own) = (person.IsAmong(label.Named), person.Role != "CSO" && label.Owners.Contains(person.Organisation));
        return label switch
        {
            _ when named => (true, "1: named"),
            { Marking: "TLP:RED" } or { OffAgenda: true } => (false, "9: RED, those it names"),
            _ when own => (true, "9: its organisation"),
            { Marking: "TLP:AMBER+STRICT" } => (false, "9: AMBER+STRICT, its organisation"),
            { ReleasableTo.Count: 0, OriginatorControlled: false } => (true, "9: all readers of the case"),
            _ => (person.Role != "CSO" && label.ReleasableTo.Contains(person.Organisation), "9: its organisation and the list"),
        };
    }

    private static string? Shut(Person person, Label label) => person.Role switch
    {
        "ADMIN" => "11: ADMIN reads nothing",
        "OVERS" => "11: OVERS reads no case",
        _ when person.Ceiling < label.Classification => "not cleared for its classification",
        _ => null,
    };
}
