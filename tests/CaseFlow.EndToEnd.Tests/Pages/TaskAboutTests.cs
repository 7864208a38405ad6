using CaseFlow.Web.Tasks;

namespace CaseFlow.EndToEnd.Tests.Pages;

/// <summary>Tasks of one name are told apart in lists.</summary>
public sealed class TaskAboutTests
{
    [Theory]
    [InlineData("""{"catalogue": "E01", "lead": "EU", "subject": "Anything"}""", "E01, EU")]
    [InlineData("""{"subject": "Legal basis and authorisation"}""", "Legal basis and authorisation")]
    [InlineData("""{"clearingPost": "LEGAL@UN"}""", "LEGAL@UN")]
    [InlineData("""{"consultee": "Brazil", "catalogue": null}""", "Brazil")]
    public void By_the_measure_the_party_or_the_subject_that_their_step_hands_to_them(string variables, string about) =>
        Assert.Equal(about, TaskAbout.Of(variables));

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"subject": " ", "catalogue": 7, "contributor": "local-1"}""")]
    public void Not_by_what_names_nothing_or_somebody_to_protect(string variables) => Assert.Null(TaskAbout.Of(variables));
}
