using CaseFlow.Testing;

namespace CaseFlow.EndToEnd.Tests.Accounts;

public sealed class RefusalTests : IDisposable
{
    private readonly TemporaryFolder _data = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task Outside_development_a_server_says_all_that_it_lacks_and_makes_no_database()
    {
        var ended = await ServeAsync();

        Assert.Equal(1, ended.ExitCode);
        foreach (var setting in new[] { "OpenId:SigningCertificate", "OpenId:EncryptionCertificate", "PublicAddress", "ForwardedHeaders:KnownProxies" })
        {
            Assert.Contains(setting, ended.Error, StringComparison.Ordinal);
        }

        Assert.Empty(Directory.GetFiles(_data.Path));
    }

    [Fact]
    public async Task Outside_development_no_server_loads_an_exercise()
    {
        var ended = await ServeAsync("--Exercise:Load", "true");

        Assert.Contains("Expected Exercise:Load to be false", ended.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Outside_development_no_address_is_open_without_HTTPS()
    {
        var ended = await ServeAsync("--urls", "https://127.0.0.1:0;http://0.0.0.0:0");

        Assert.Contains("Expected HTTPS alone", ended.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Outside_development_nobody_acts_from_an_exercise_post()
    {
        // in Development the posts of exercises are added
        await InProcess.RunAsync(
            Cancellation, "account", "create", "amal", "--post", "desk-eu-caucasus", "--role", "DESK", "--CaseFlow:DataDirectory", _data.Path);
        foreach (var name in new[] { "signing", "encryption" })
        {
            Certificates.Write(Path.Combine(_data.Path, $"{name}.pem"), name);
        }

        var ended = await ServeAsync(
            "--OpenId:SigningCertificate", Path.Combine(_data.Path, "signing.pem"),
            "--OpenId:EncryptionCertificate", Path.Combine(_data.Path, "encryption.pem"),
            "--PublicAddress", "https://caseflow.example.org", "--ForwardedHeaders:KnownProxies", "127.0.0.1", "--urls", "http://127.0.0.1:0");

        Assert.Equal(1, ended.ExitCode);
        Assert.Contains("Expected a database without exercise posts", ended.Error, StringComparison.Ordinal);
        var examined = await InProcess.RunAsync(Cancellation, "doctor", "--environment", "Production", "--CaseFlow:DataDirectory", _data.Path);
        Assert.Contains("BROKEN    Serving: Expected a database without exercise posts", examined.Output, StringComparison.Ordinal);
    }

    private Task<CommandResult> ServeAsync(params string[] settings) =>
        CaseFlowProcess.RunAsync(Cancellation, ["serve", "--environment", "Production", "--CaseFlow:DataDirectory", _data.Path, .. settings]);
}
