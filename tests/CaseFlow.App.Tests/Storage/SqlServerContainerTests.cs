using CaseFlow.Testing.SqlServer;

namespace CaseFlow.App.Tests.Storage;

public sealed class SqlServerContainerTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("N")]
    public void Nobodys_licence_is_accepted_for_them(string? accepted) => Assert.Equal(
        "CASEFLOW_SQLSERVER_ACCEPT_EULA=Y would let Docker start one",
        SqlServerContainer.WhyNot(accepted, () => throw new InvalidOperationException("Docker was asked.")));

    [Fact]
    public void Tests_go_on_without_it_where_there_is_no_Docker() =>
        Assert.Equal("no Docker answers that could start one", SqlServerContainer.WhyNot("Y", () => false));

    [Fact]
    public void A_daemon_that_never_answers_is_not_waited_for()
    {
        using var never = new ManualResetEventSlim();

        Assert.Equal("no Docker answers that could start one", SqlServerContainer.WhyNot("Y", () => never.Wait(Timeout.Infinite, Cancellation)));

        never.Set();
    }

    [Fact]
    public void It_starts_where_Docker_answers_and_its_licence_is_accepted() => Assert.Null(SqlServerContainer.WhyNot("Y", () => true));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;
}
