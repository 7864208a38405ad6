using CaseFlow.App.Imports.Formats;
using CsvHelper;

namespace CaseFlow.App.Tests.Imports;

public sealed class GleditschWardTests
{
    [Theory]
    [InlineData("771", "BGD")]
    [InlineData("345", "SRB")]
    [InlineData("678", "YEM")]
    [InlineData("999", null)]
    [InlineData("Syria", null)]
    public void A_number_has_the_code_of_its_state_today(string number, string? code) => Assert.Equal(code, GleditschWard.ToIso3(number));

    /// <summary>The second file says the codes itself; the first one names countries that are compared with the names of the ISO list.</summary>
    [Fact]
    public async Task The_codes_are_those_of_the_given_files()
    {
        var names = await ReadAsync("reference/iso3166/all.csv", "alpha-3", "name");
        foreach (var (number, country) in await ReadAsync("ucdp-ged/ucdpged.csv", "country_id", "country"))
        {
            var code = GleditschWard.ToIso3(number);
            Assert.NotNull(code);
            Assert.True(SharesAWord(country, names[code]), $"{number} {country} is not {names[code]}");
        }
    }

    // the two lists name the same states in their own ways: Syria, Syrian Arab Republic
    private static bool SharesAWord(string one, string other)
    {
        string[] renamed = ["Ivory Coast", "Turkey"];
        return renamed.Contains(one) || Stems(one).Intersect(Stems(other), StringComparer.OrdinalIgnoreCase).Any();
    }

    private static IEnumerable<string> Stems(string name) =>
        name.Split([' ', '(', ')', ',', '-', '.'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length >= 4).Select(word => word[..4]);

    private static async Task<Dictionary<string, string>> ReadAsync(string file, string key, string value)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        await using var table = CsvReader.FromFile(DataFolder.File(file));
        while (await table.ReadAsync(TestContext.Current.CancellationToken))
        {
            found[table.GetString(table.GetFieldIndex(key))] = table.GetString(table.GetFieldIndex(value));
        }

        return found;
    }
}
