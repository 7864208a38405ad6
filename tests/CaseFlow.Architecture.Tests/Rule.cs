namespace CaseFlow.Architecture.Tests;

/// <summary>States a rule about many things and names all that break it.</summary>
internal static class Rule
{
    /// <summary>A rule that looks at nothing guards nothing, so it fails as well.</summary>
    /// <param name="subjects">What the rule is about.</param>
    /// <param name="offence">What is wrong with one of them; null when it keeps the rule.</param>
    public static void Holds<T>(IEnumerable<T> subjects, Func<T, string?> offence) => Holds(subjects, subject => offence(subject) is { } one ? [one] : []);

    /// <inheritdoc cref="Holds{T}(IEnumerable{T}, Func{T, string?})"/>
    public static void Holds<T>(IEnumerable<T> subjects, Func<T, IEnumerable<string>> offences)
    {
        var all = subjects.ToList();
        Assert.NotEmpty(all);
        var broken = all.SelectMany(offences).ToList();
        Assert.True(broken.Count == 0, string.Join(Environment.NewLine, broken));
    }
}
