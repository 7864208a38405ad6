namespace CaseFlow.App.Tests.Imports;

/// <summary>Data of others. They are not part of the repository: CASEFLOW_DATA names their folder.</summary>
internal static class DataFolder
{
    /// <summary>A file's path. Without it the test is skipped, or fails where CASEFLOW_REQUIRE_ALL=1 allows no skipping.</summary>
    public static string File(string name)
    {
        var path = Path.Combine(Environment.GetEnvironmentVariable("CASEFLOW_DATA") ?? "", name);
        if (!System.IO.File.Exists(path))
        {
            var why = $"skipped: CASEFLOW_DATA does not name a folder with {name}.";
            Assert.False(Environment.GetEnvironmentVariable("CASEFLOW_REQUIRE_ALL") == "1", why);
            Assert.Skip(why);
        }

        return path;
    }
}
