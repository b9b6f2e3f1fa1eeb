"""What each shell is told, so that it asks ``malstyr completion words`` what may be typed."""

from collections.abc import Mapping

_BASH = """\
_malstyr() {
    local word help
    COMPREPLY=()
    while IFS=$'\\t' read -r word help; do
        [ -n "$word" ] && COMPREPLY+=("$word")
    done < <("$1" completion words -- $((COMP_CWORD - 1)) "${COMP_WORDS[@]:1}" 2>/dev/null)
}
complete -o default -F _malstyr malstyr
"""
_ZSH = """\
#compdef malstyr
_malstyr() {
    local line word
    local -a found
    for line in "${(@f)$("${words[1]}" completion words -- $((CURRENT - 2)) "${(@)words[2,-1]}" 2>/dev/null)}"; do
        word=${${line%%$'\\t'*}//:/\\\\:}
        [[ $line == *$'\\t'* ]] && word="$word:${line#*$'\\t'}"
        [[ -n $line ]] && found+=("$word")
    done
    if (( $#found )); then
        _describe malstyr found
    else
        _files
    fi
}
if [[ $funcstack[1] == _malstyr ]]; then
    _malstyr "$@"
else
    compdef _malstyr malstyr
fi
"""
_FISH = """\
function __malstyr_words
    set -l before (commandline -opc)
    set -l program $before[1]
    set -e before[1]
    set -l found ($program completion words -- (count $before) $before (commandline -ct) 2>/dev/null)
    if set -q found[1]
        printf '%s\\n' $found
    else
        __fish_complete_path (commandline -ct)
    end
end
complete --command malstyr --no-files --arguments '(__malstyr_words)'
"""
_POWERSHELL = """\
Register-ArgumentCompleter -Native -CommandName malstyr -ScriptBlock {
    param($begun, $line, $cursor)
    $before = @($line.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursor } | ForEach-Object { "$_" })
    $after = @($before | Select-Object -Skip 1) + @("$begun")
    $encoding = [Console]::OutputEncoding
    [Console]::OutputEncoding = [Text.Encoding]::UTF8
    $env:PYTHONIOENCODING = 'utf-8'
    & $before[0] completion words '--' ($after.Count - 1) @after 2>$null | ForEach-Object {
        $word, $help = $_ -split "`t", 2
        if (-not $help) { $help = $word }
        [System.Management.Automation.CompletionResult]::new($word, $word, 'ParameterValue', $help)
    }
    Remove-Item Env:PYTHONIOENCODING
    [Console]::OutputEncoding = $encoding
}
"""
SCRIPTS: Mapping[str, str] = {"bash": _BASH, "zsh": _ZSH, "fish": _FISH, "powershell": _POWERSHELL}
"""Each shell asks ``completion words`` with how many words there are before the one that is being typed, and all words
after the program's name, and is answered with a word a line, and after a tab what it is."""
