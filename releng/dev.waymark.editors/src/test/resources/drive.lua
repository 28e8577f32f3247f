-- Does in Neovim what a writer of journeys does and notes what comes of it, one file for each question, in $RESULTS.

local function note(name, lines)
  vim.fn.writefile(lines, vim.env.RESULTS .. "/" .. name)
end

local function wait(what, condition)
  if not vim.wait(60000, condition, 10) then
    error("waited in vain for " .. what)
  end
end

local function text()
  return vim.api.nvim_buf_get_lines(0, 0, -1, false)
end

local function go(words, offset)
  vim.fn.cursor(1, 1)
  assert(vim.fn.search("\\V" .. words) > 0, "no " .. words)
  local at = vim.fn.getpos(".")
  vim.fn.cursor(at[2], at[3] + offset)
end

local function request(method, more)
  local params = vim.tbl_extend("force", vim.lsp.util.make_position_params(), more or {})
  for _, answer in pairs(assert(vim.lsp.buf_request_sync(0, method, params, 60000))) do
    return assert(answer.result, vim.inspect(answer))
  end
end

local function problems()
  local lines = {}
  for _, each in ipairs(vim.diagnostic.get(0)) do
    table.insert(lines, ("%d:%d %s %s %s"):format(each.lnum + 1, each.col + 1, vim.diagnostic.severity[each.severity],
      each.code or each.user_data.lsp.code, each.message))
  end
  return lines
end

local function editing()
  vim.cmd("edit shoes.journey")
  note("filetype", { vim.bo.filetype })
  wait("diagnostics", function() return #problems() > 0 end)
  note("problems", problems())

  local fixes = {}
  vim.ui.select = function(items, options, choose)
    fixes = vim.tbl_map(options.format_item, items)
    choose(items[1])
  end
  go("severity 9", #"severity ")
  vim.lsp.buf.code_action()
  wait("the quick fix", function() return vim.fn.search("\\Vseverity 9", "n") == 0 end)
  note("fixes", fixes)
  note("fixed", { vim.fn.getline(".") })
  wait("the diagnostics to go", function() return #problems() == 0 end)

  go("  persona maya", #"  persona ")
  vim.lsp.buf.hover()
  local window
  wait("the hover", function()
    for _, each in ipairs(vim.api.nvim_list_wins()) do
      if vim.api.nvim_win_get_config(each).relative ~= "" then window = each end
    end
    return window
  end)
  note("hover", vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(window), 0, -1, false))
  vim.api.nvim_win_close(window, true)

  vim.lsp.buf.definition()
  local defined = vim.fn.search("\\Vpersona maya \"", "n")
  wait("the definition", function() return vim.fn.line(".") == defined end)

  local places = {}
  for _, place in ipairs(request("textDocument/references", { context = { includeDeclaration = true } })) do
    table.insert(places, vim.fn.getline(place.range.start.line + 1))
  end
  note("references", places)

  local names = {}
  for _, symbol in ipairs(request("textDocument/documentSymbol")) do
    table.insert(names, symbol.name)
  end
  note("symbols", names)

  note("lenses", vim.tbl_map(function(lens) return lens.command.title end, request("textDocument/codeLens")))

  go("at cart", #"at ")
  local proposals = request("textDocument/completion")
  note("proposals", vim.tbl_map(function(item) return item.label end, proposals.items or proposals))

  go("persona maya \"", #"persona ")
  vim.lsp.buf.rename("mia")
  wait("the rename", function() return vim.fn.search("\\V  persona mia", "n") > 0 end)
  note("renamed", text())

  vim.fn.append(0, { "", "team      late    \"Late\"" })
  vim.lsp.buf.formatting_sync(nil, 60000)
  note("formatted", { vim.fn.getline(1) })
end

local fine, trouble = xpcall(editing, debug.traceback)
note("trouble", fine and {} or vim.split(trouble, "\n"))
vim.cmd("qall!")
