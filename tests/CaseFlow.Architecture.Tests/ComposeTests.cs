using System.Text.RegularExpressions;
using CaseFlow.App.Storage;
using CaseFlow.Server.Commands;
using CaseFlow.Server.Hosting;
using Microsoft.Extensions.Configuration;

namespace CaseFlow.Architecture.Tests;

/// <summary>No container engine runs where this is built, so what the compose file names is compared with what there is.</summary>
public sealed partial class ComposeTests
{
    private static readonly ComposeFile Compose = ComposeFile.Read(Text("docker-compose.yml"));

    private static IEnumerable<KeyValuePair<string, ComposeFile.Service>> Ours => Compose.Services.Where(service => service.Value.Build is not null);

    [Fact]
    public void Images_are_built_from_files_that_exist() =>
        Rule.Holds(Ours, service => File.Exists(PathOf(service.Value.Build!.Context, service.Value.Build.Dockerfile)) ? null : service.Key);

    [Fact]
    public void Services_run_commands_that_the_command_line_has()
    {
        var commands = CommandLine.Create().Subcommands.Select(command => command.Name).ToList();
        Rule.Holds(Ours, service => commands.Contains(service.Value.Command[0]) ? null : $"{service.Key} runs {service.Value.Command[0]}");
    }

    [Fact]
    public void Services_wait_for_services_that_exist() =>
        Rule.Holds(
            Compose.Services.SelectMany(service => service.Value.DependsOn.Keys),
            awaited => Compose.Services.ContainsKey(awaited) ? null : awaited);

    [Fact]
    public void Ports_are_open_to_this_machine_only() =>
        Rule.Holds(
            Compose.Services.SelectMany(service => service.Value.Ports),
            port => port.StartsWith("127.0.0.1:", StringComparison.Ordinal) ? null : port);

    [Fact]
    public void Passwords_come_from_the_environment() =>
        Rule.Holds(
            Compose.Services.SelectMany(service => service.Value.Environment),
            setting => Regex.IsMatch($"{setting.Key}={setting.Value}", @"password\s*=(?!\$\{)", RegexOptions.IgnoreCase) ? setting.Key : null);

    [Fact]
    public void Our_services_find_the_SQL_Server_beside_them() =>
        Rule.Holds(Ours, service =>
        {
            var settings = DatabaseSettings.From(ConfigurationOf(service.Value.Environment), Repository.Root);
            return settings.Provider == DatabaseProvider.SqlServer && ServerName().Match(settings.ConnectionString) is { Success: true } name
                && Compose.Services.ContainsKey(name.Groups[1].Value)
                ? null
                : service.Key;
        });

    [Fact]
    public void The_server_is_healthy_when_it_is_ready() =>
        Assert.Contains(Health.ReadyPath, string.Concat(Compose.Services["server"].Healthcheck!.Test), StringComparison.Ordinal);

    [Fact]
    public void The_image_listens_where_the_compose_file_expects_it()
    {
        var published = Compose.Services["server"].Ports.Single().Split(':')[^1];
        Assert.Contains($"EXPOSE {published}", Text("src/CaseFlow.Server/Dockerfile"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_image_starts_our_assembly_on_our_framework()
    {
        var image = Text("src/CaseFlow.Server/Dockerfile");
        Assert.Contains($"\"{typeof(CommandLine).Assembly.GetName().Name}.dll\"", image, StringComparison.Ordinal);
        var framework = $@"{Environment.Version.Major}\.{Environment.Version.Minor}";
        Assert.Equal(2, Regex.Count(image, $@"FROM (?:--platform=\S+ )?mcr\.microsoft\.com/dotnet/\w+:{framework}"));
        Assert.DoesNotContain("USER root", image, StringComparison.Ordinal);
    }

    private static IConfiguration ConfigurationOf(Dictionary<string, string> environment) =>
        new ConfigurationBuilder()
            .AddInMemoryCollection(from setting in environment select KeyValuePair.Create(setting.Key.Replace("__", ":"), (string?)setting.Value))
            .Build();

    private static string Text(string path) => File.ReadAllText(PathOf(path));

    private static string PathOf(params string[] parts) => Path.Combine([Repository.Root, .. parts]);

    [GeneratedRegex("Server=(\\w+);")]
    private static partial Regex ServerName();
}
