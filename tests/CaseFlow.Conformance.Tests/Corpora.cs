namespace CaseFlow.Conformance;

/// <summary>Suites that others wrote. They are not part of the repository: CASEFLOW_CORPORA names their folder.</summary>
internal static class Corpora
{
    /// <summary>A suite's folder. Without it the test is skipped, or fails where CASEFLOW_REQUIRE_ALL=1 allows no skipping.</summary>
    public static string Folder(string suite)
    {
        var root = Environment.GetEnvironmentVariable("CASEFLOW_CORPORA");
        var folder = root is null ? "" : Path.Combine(root, suite);
        if (Directory.Exists(folder))
        {
            return folder;
        }

        var why = $"skipped: CASEFLOW_CORPORA does not name a folder with {suite}.";
        if (Environment.GetEnvironmentVariable("CASEFLOW_REQUIRE_ALL") == "1")
        {
            Assert.Fail(why);
        }

        Assert.Skip(why);
        return folder;
    }
}
