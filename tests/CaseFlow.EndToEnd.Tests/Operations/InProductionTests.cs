namespace CaseFlow.EndToEnd.Tests.Operations;

public sealed class InProductionTests(ProductionServer server) : IClassFixture<ProductionServer>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/_framework/blazor.web.js", "text/javascript")]
    [InlineData("/_content/MudBlazor/MudBlazor.min.css", "text/css")]
    public async Task Style_sheets_and_scripts_are_served_whole_from_whichever_folder_the_program_is_started(string path, string type)
    {
        using var client = server.Process.CreateClient();
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative), Cancellation);

        Assert.Equal(type, answer.Content.Headers.ContentType?.MediaType);
        Assert.NotEmpty(await answer.Content.ReadAsByteArrayAsync(Cancellation));
    }

    [Fact]
    public void Data_are_in_the_folder_in_which_the_program_is_started_and_open_to_nobody_else()
    {
        var data = Path.Combine(server.Folder, "data");

        Assert.True(File.Exists(Path.Combine(data, "caseflow.db")));
        Assert.True(OperatingSystem.IsWindows()
            || File.GetUnixFileMode(data) == (UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute));
    }

    [Fact]
    public async Task The_start_page_shows_no_exercise_post()
    {
        using var client = server.Process.CreateClient();

        var page = await client.GetStringAsync(new Uri("/", UriKind.Relative), Cancellation);

        Assert.Contains("Authorization: Bearer TOKEN", page, StringComparison.Ordinal);
        Assert.DoesNotContain("exercise:", page, StringComparison.Ordinal);
    }
}
