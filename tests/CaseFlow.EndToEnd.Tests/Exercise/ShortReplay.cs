using CaseFlow.Testing;

namespace CaseFlow.EndToEnd.Tests.Exercise;

/// <summary>The shipped workflows with one invented replay in place of the historic ones: a warning that is declined at once.</summary>
internal static class ShortReplay
{
    private const string Replay = """
        {
          "key": "hoax", "title": "A hoax", "country": "LBY", "variant": "standard", "source": "Invented", "terms": "Invented",
          "figures": [],
          "record": [{"ref": 1, "on": "2020-01-06", "dayVerified": true, "kind": "warning", "actor": "Nobody", "text": "A hoax", "source": "Invented"}],
          "steps": [
            {"n": 1, "at": "2020-01-06T12:00:00Z", "by": "analyst-un", "do": {"openCase": {"title": "A hoax", "country": "LBY", "marking": "TLP:CLEAR",
              "releasableTo": [], "language": "en", "owners": ["UN"], "startSource": "signal"}}},
            {"n": 2, "at": "2020-01-06T13:00:00Z", "ref": 1, "by": "analyst-un",
              "do": {"recordWarning": {"warnedBy": "Nobody", "text": "A hoax", "source": "Invented"}}},
            {"n": 3, "at": "2020-01-06T14:00:00Z", "by": "analyst-un", "do": {"completeTask": {"element": "T_Triage", "form": "warning-triage"},
              "values": {"clear": "no", "credible": "no", "imminent": "no", "sourceGrade": "E", "informationGrade": 5, "phaseProposed": "EarlyWarning",
                "counterTerrorism": false, "startSource": "signal", "grounds": "Nobody knows of it"}}},
            {"n": 4, "at": "2020-01-06T15:00:00Z", "by": "coord-un", "do": {"completeTask": {"element": "T_DecideWarning", "form": "warning-decision"},
              "values": {"outcome": "decline", "grounds": "A hoax", "reviewAt": {"$moment": "P30D"}}}}
          ],
          "defaults": []
        }
        """;

    /// <summary>Writes them into a folder, with shipped replays of these names; answers the setting that names it.</summary>
    public static string[] WriteTo(TemporaryFolder folder, params string[] kept)
    {
        var shipped = Path.Combine(AppContext.BaseDirectory, "workflows");
        var files = Directory.EnumerateFiles(shipped, "*", SearchOption.AllDirectories);
        foreach (var file in files.Where(file => !IsReplay(file) || kept.Contains(Path.GetFileNameWithoutExtension(file))))
        {
            var copy = Path.Combine(folder.Path, Path.GetRelativePath(shipped, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        var replays = Directory.CreateDirectory(Path.Combine(folder.Path, "replays"));
        File.WriteAllText(Path.Combine(replays.FullName, "hoax.json"), Replay);
        return ["--Workflows:Directory", folder.Path];
    }

    private static bool IsReplay(string file) => Path.GetFileName(Path.GetDirectoryName(file)) == "replays";
}
