using System.Collections.Immutable;
using CsCheck;

namespace CaseFlow.Cases.Tests.Given;

/// <summary>Small values to draw commands from: few enough that they collide, so that every rule is met.</summary>
internal static class AnyCommand
{
    public static readonly Gen<string> Text = Gen.OneOf("", " ", "grounds");

    public static readonly Gen<string> Organisation = Gen.OneOf("AU", "EU", "NATO", "UN");

    public static readonly Gen<string> Measure = Gen.OneOf("D03", "E01", "M06", "M07");

    public static readonly Gen<string> Basis = Gen.OneOf("CH7-41", "CH7-42", "CH8-52", "none");

    public static readonly Gen<DateTimeOffset> Moment = Gen.Int[-3, 3].Select(days => Contexts.Now.AddDays(days));

    public static readonly Gen<DateOnly> Day = Moment.Select(moment => DateOnly.FromDateTime(moment.UtcDateTime));

    public static readonly Gen<TimeSpan> Span = Gen.Int[-1, 3].Select(days => TimeSpan.FromDays(days));

    public static readonly Gen<ImmutableSortedSet<string>> Organisations = Organisation.Set();

    public static readonly Gen<ImmutableSortedSet<string>> Measures = Measure.Set();

    public static Gen<ImmutableArray<T>> List<T>(this Gen<T> item, int from = 0, int to = 4) => item.Array[from, to].Select(items => items.ToImmutableArray());

    public static Gen<T> AnyOf<T>()
        where T : struct, Enum =>
        Gen.OneOf(Enum.GetValues<T>());

    private static Gen<ImmutableSortedSet<string>> Set(this Gen<string> item) =>
        item.Array[0, 3].Select(items => items.ToImmutableSortedSet(StringComparer.Ordinal));
}
