using System.Collections.Immutable;
using System.Globalization;
using CsCheck;

namespace CaseFlow.Kernel.Tests;

/// <summary>Cultures order words differently; the same state must be the same text on every machine.</summary>
public sealed class OrdinalCollectionTests
{
    private static readonly Gen<string> Word =
        Gen.OneOf(Gen.OneOf("aa", "z", "ch", "h", "I", "ı", "İ", "i", "A", "a", "-a", "ä"), Gen.String[Gen.Char['!', 'ſ'], 0, 4]);

    // Danish puts "aa" behind "z", Czech "ch" behind "h", Turkish pairs "i" with "İ"
    public static TheoryData<string> Cultures { get; } = ["da-DK", "cs-CZ", "tr-TR", "ar-EG"];

    [Theory]
    [MemberData(nameof(Cultures))]
    public void A_set_that_was_read_back_takes_a_word_in_at_the_same_place(string culture) =>
        SampleUnder(culture, Gen.Select(Word.Array[0, 12], Word), (words, added) =>
        {
            var set = words.ToImmutableSortedSet(StringComparer.Ordinal);
            var back = EventJson.Read<ImmutableSortedSet<string>>(EventJson.Write(set));
            return EventJson.Write(back.Add(added)) == EventJson.Write(set.Add(added));
        });

    [Theory]
    [MemberData(nameof(Cultures))]
    public void A_dictionary_that_was_read_back_takes_a_word_in_at_the_same_place(string culture) =>
        SampleUnder(culture, Gen.Select(Word.ArrayUnique[0, 12], Word), (words, added) =>
        {
            var dictionary = words.ToImmutableSortedDictionary(word => word, word => word.Length, StringComparer.Ordinal);
            var back = EventJson.Read<ImmutableSortedDictionary<string, int>>(EventJson.Write(dictionary));
            return EventJson.Write(back.SetItem(added, -1)) == EventJson.Write(dictionary.SetItem(added, -1));
        });

    [Fact]
    public void Words_that_a_culture_holds_equal_stay_apart() =>
        Assert.Equal(2, EventJson.Read<ImmutableSortedSet<string>>("""["a\u0301","\u00e1"]""").Count);

    private static void SampleUnder(string culture, Gen<(string[] Words, string Added)> gen, Func<string[], string, bool> holds)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            // one thread: this one, which has the culture
            gen.Sample(sample => holds(sample.Words, sample.Added), iter: 1_000, threads: 1);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
