using CaseFlow.App.Storage;
using CaseFlow.Testing;

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
        var files = Directory.GetFiles(data, "caseflow.db*").Where(file => new FileInfo(file).Length > 0).ToList();

        Assert.Contains(Path.Combine(data, "caseflow.db"), files);
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(data));
            Assert.All(files, file => Assert.False(PrivateFiles.IsOpenToOthers(file)));
        }
    }

    [Fact]
    public async Task The_doctor_finds_key_files_that_everybody_reads_and_settings_with_which_no_server_starts()
    {
        var key = Path.Combine(server.Folder, "signing.pem");
        LetOthersRead(key);

        var ended = await CaseFlowProcess.RunAsync(
            Cancellation, "doctor", "--environment", "Production", "--CaseFlow:DataDirectory", Path.Combine(server.Folder, "data"),
            "--OpenId:SigningCertificate", key);

        Assert.Equal(
            !OperatingSystem.IsWindows(), ended.Output.Contains($"attention Serving: Every user of this machine can read {key}.", StringComparison.Ordinal));
        Assert.Contains("attention Serving: Expected OpenId:EncryptionCertificate", ended.Output, StringComparison.Ordinal);
    }

    // on Windows the folder above decides, and nothing is to be found
    private static void LetOthersRead(string file)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead);
        }
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
