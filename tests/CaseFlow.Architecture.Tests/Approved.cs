namespace CaseFlow.Architecture.Tests;

/// <summary>Compares a text with the one that was approved and stands in the repository.</summary>
internal static class Approved
{
    private const string Approving = "CASEFLOW_APPROVE";

    /// <summary>With <c>CASEFLOW_APPROVE=1</c> the text is written down instead, to be read in the review.</summary>
    public static void Matches(string path, string text)
    {
        var file = Path.Combine(Repository.Root, path);
        if (Environment.GetEnvironmentVariable(Approving) == "1")
        {
            File.WriteAllText(file, text);
        }

        Assert.True(File.Exists(file) && File.ReadAllText(file) == text, $"{path} differs: run this test with {Approving}=1 and read the difference.");
    }
}
