using System.Runtime.CompilerServices;
using CaseFlow.Api.Transport;

namespace CaseFlow.Api.Tests.Roots;

public sealed class ApprovedSchemaTests
{
    /// <summary>Set to 1, the test writes the schema as it is into the approved file, whose change is then read in the review.</summary>
    private const string ApproveVariable = "CASEFLOW_APPROVE";

    [Fact]
    public void The_schema_is_the_approved_one()
    {
        var actual = SchemaText.Of(ProductSchema.Create());
        if (Environment.GetEnvironmentVariable(ApproveVariable) == "1")
        {
            File.WriteAllText(ApprovedFile(), actual);
        }

        Assert.True(actual == File.ReadAllText(ApprovedFile()), $"The schema changed. If it is meant to, run with {ApproveVariable}=1 and commit the file.");
    }

    private static string ApprovedFile([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "schema.approved.graphql");
}
