using CaseFlow.Server.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace CaseFlow.Acceptance.Tests.Exercise;

public sealed class ExerciseDataTests
{
    [Theory]
    [InlineData("Development", null, true)]
    [InlineData("Development", "false", false)]
    [InlineData("Production", null, false)]
    [InlineData("Production", "true", false)]
    public async Task Only_a_host_in_Development_loads_historic_cases_and_only_while_nobody_turns_it_off(string environment, string? setting, bool loads)
    {
        string[] settings = ["--environment", environment, .. setting is null ? Array.Empty<string>() : ["--Exercise:Load", setting]];
        await using var host = ServerHost.Build(settings);

        Assert.Equal(loads, host.Services.GetServices<IHostedService>().Any(service => service.GetType().Name == "ExerciseLoader"));
    }
}
