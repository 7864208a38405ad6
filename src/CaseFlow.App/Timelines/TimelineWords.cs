using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace CaseFlow.App.Timelines;

/// <summary>What a timeline tells of one event: which sentence, and what stands in it.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Code">The sentence; one of <see cref="TimelineSentences.English"/>.</param>
/// <param name="Arguments">What stands at its places.</param>
internal sealed partial record TimelineWords(TimelineKind Kind, string Code, ImmutableArray<TimelineArgument> Arguments)
{
    /// <summary>The sentence in English, without a full stop.</summary>
    public string Text => Place().Replace(
        TimelineSentences.English[Code],
        place => Arguments.Single(argument => argument.Name == place.Groups[1].Value).InEnglish());

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Place();
}
